/** A process under measurement, and the lines over which it is driven: only one process works at a time. */
@NullMarked
package org.writedown.bench.worker;

import org.jspecify.annotations.NullMarked;
