/** How long it takes to start, and how much memory and disk it takes. */
@NullMarked
package org.writedown.bench.footprint;

import org.jspecify.annotations.NullMarked;
