/** How the edge speaks: JSON in and out, limits, and refusals as problem details (RFC 9457). */
@NullMarked
package org.writedown.http;

import org.jspecify.annotations.NullMarked;
