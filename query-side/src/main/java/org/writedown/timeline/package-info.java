/** A case told as one plain sentence an event. */
@NullMarked
package org.writedown.timeline;

import org.jspecify.annotations.NullMarked;
