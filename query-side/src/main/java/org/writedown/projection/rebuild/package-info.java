/** Makes the rows of views anew from the first event, beside those that serve, and then serves the new ones. */
@NullMarked
package org.writedown.projection.rebuild;

import org.jspecify.annotations.NullMarked;
