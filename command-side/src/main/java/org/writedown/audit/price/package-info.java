/** Prices against the hospital's own posted ones, Medicare's, and the estimate. "Not posted" is not "overcharged". */
@NullMarked
package org.writedown.audit.price;

import org.jspecify.annotations.NullMarked;
