/** Imaging: the same study again, and the room that comes with it. */
@NullMarked
package org.writedown.audit.imaging;

import org.jspecify.annotations.NullMarked;
