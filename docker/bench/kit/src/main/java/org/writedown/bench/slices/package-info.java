/** Short slices of load that alternate between contestants, so that a machine that speeds up or slows down does so for both. */
@NullMarked
package org.writedown.bench.slices;

import org.jspecify.annotations.NullMarked;
