/** Counts of one code against what NCCI expects at most. Being under a limit proves nothing. */
@NullMarked
package org.writedown.audit.units;

import org.jspecify.annotations.NullMarked;
