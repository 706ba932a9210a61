/** How stored events become answers. */
@NullMarked
package org.writedown.projection;

import org.jspecify.annotations.NullMarked;
