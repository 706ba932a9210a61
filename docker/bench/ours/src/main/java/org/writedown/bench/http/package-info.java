/** A client that costs next to nothing, the same for everyone who is measured through HTTP. */
@NullMarked
package org.writedown.bench.http;

import org.jspecify.annotations.NullMarked;
