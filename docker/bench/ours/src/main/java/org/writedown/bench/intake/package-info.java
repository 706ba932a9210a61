/** Reading large claim files, beside a bare pass of the tokeniser that each reader stands on. */
@NullMarked
package org.writedown.bench.intake;

import org.jspecify.annotations.NullMarked;
