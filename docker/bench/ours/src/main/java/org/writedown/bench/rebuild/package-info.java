/** Rebuilding every projection, beside a scan that only decodes and beside Axon's default replay. */
@NullMarked
package org.writedown.bench.rebuild;

import org.jspecify.annotations.NullMarked;
