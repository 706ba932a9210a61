/** Visits and procedures within the days that a procedure's own payment covers. */
@NullMarked
package org.writedown.audit.global;

import org.jspecify.annotations.NullMarked;
