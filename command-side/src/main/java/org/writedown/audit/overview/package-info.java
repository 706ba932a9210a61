/** A bill laid out for a reader: what its days cost, and what an emergency visit was billed for. Asks nothing. */
@NullMarked
package org.writedown.audit.overview;

import org.jspecify.annotations.NullMarked;
