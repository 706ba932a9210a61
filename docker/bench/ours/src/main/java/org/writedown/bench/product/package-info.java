/** The product in processes under measurement. */
@NullMarked
package org.writedown.bench.product;

import org.jspecify.annotations.NullMarked;
