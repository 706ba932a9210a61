/** Bytes that come from outside: read up to a limit, whatever their length was said to be, and known by their hash. */
@NullMarked
package org.writedown.bytes;

import org.jspecify.annotations.NullMarked;
