/** Cases that a view cannot fold: one row each, tried again ever less often, and no other case waits for them. */
@NullMarked
package org.writedown.projection.parked;

import org.jspecify.annotations.NullMarked;
