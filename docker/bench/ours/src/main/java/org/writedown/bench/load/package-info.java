/** Loading cases of ten to ten thousand events. */
@NullMarked
package org.writedown.bench.load;

import org.jspecify.annotations.NullMarked;
