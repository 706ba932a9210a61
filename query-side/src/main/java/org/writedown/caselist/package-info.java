/** The firm's cases, and one case as it now stands. */
@NullMarked
package org.writedown.caselist;

import org.jspecify.annotations.NullMarked;
