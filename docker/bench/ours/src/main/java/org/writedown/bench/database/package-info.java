/** The databases of a run, and the rows that are put into them without the product. */
@NullMarked
package org.writedown.bench.database;

import org.jspecify.annotations.NullMarked;
