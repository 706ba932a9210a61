/** Lines that say a department and an amount, and little else. */
@NullMarked
package org.writedown.audit.revenue;

import org.jspecify.annotations.NullMarked;
