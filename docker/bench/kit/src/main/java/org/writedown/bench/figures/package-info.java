/** Medians, bands, targets, and how they are written: the arithmetic of the bench. */
@NullMarked
package org.writedown.bench.figures;

import org.jspecify.annotations.NullMarked;
