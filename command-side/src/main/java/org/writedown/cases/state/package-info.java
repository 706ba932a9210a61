/** What a case must remember in order to decide: an immutable value, folded from its events. */
@NullMarked
package org.writedown.cases.state;

import org.jspecify.annotations.NullMarked;
