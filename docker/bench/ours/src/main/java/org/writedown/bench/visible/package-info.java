/** From acknowledged to visible, and whether live projections keep up with commands. */
@NullMarked
package org.writedown.bench.visible;

import org.jspecify.annotations.NullMarked;
