/** Codes that count time, against the time that is documented. */
@NullMarked
package org.writedown.audit.time;

import org.jspecify.annotations.NullMarked;
