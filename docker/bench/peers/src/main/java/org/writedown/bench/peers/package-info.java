/** What one would use instead, as its makers set it up. */
@NullMarked
package org.writedown.bench.peers;

import org.jspecify.annotations.NullMarked;
