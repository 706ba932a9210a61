/** Sums that do not add up. */
@NullMarked
package org.writedown.audit.arithmetic;

import org.jspecify.annotations.NullMarked;
