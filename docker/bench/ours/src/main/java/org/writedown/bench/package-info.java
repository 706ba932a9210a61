/** {@code ./bench}: start at {@link org.writedown.bench.Bench}. */
@NullMarked
package org.writedown.bench;

import org.jspecify.annotations.NullMarked;
