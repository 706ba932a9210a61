/** What every HTTP request meets first: who is calling, and how a refusal is told. */
@NullMarked
package org.writedown.edge;

import org.jspecify.annotations.NullMarked;
