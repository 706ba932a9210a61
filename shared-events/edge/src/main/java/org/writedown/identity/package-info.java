/** Who is calling: firms, actors and the keys that prove them. No request is anonymous. */
@NullMarked
package org.writedown.identity;

import org.jspecify.annotations.NullMarked;
