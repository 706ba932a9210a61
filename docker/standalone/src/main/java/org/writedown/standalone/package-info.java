/** Both sides in one process, for one firm on one machine. */
@NullMarked
package org.writedown.standalone;

import org.jspecify.annotations.NullMarked;
