/** How the command side is put together. */
@NullMarked
package org.writedown.commandside;

import org.jspecify.annotations.NullMarked;
