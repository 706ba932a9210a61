/** The case itself: what may happen to it, who may do it, and which events follow. */
@NullMarked
package org.writedown.cases;

import org.jspecify.annotations.NullMarked;
