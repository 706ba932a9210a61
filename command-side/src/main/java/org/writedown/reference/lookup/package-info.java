/** What the loaded editions say about the codes of a bill, fetched by sets of codes and remembered up to a bound. */
@NullMarked
package org.writedown.reference.lookup;

import org.jspecify.annotations.NullMarked;
