/** Commands beside the raw limit and beside what one would use instead. */
@NullMarked
package org.writedown.bench.commands;

import org.jspecify.annotations.NullMarked;
