/** {@code ./test --faults}: breaks what the application stands on, under load, and counts what was lost or doubled. */
@NullMarked
package org.writedown.faults;

import org.jspecify.annotations.NullMarked;
