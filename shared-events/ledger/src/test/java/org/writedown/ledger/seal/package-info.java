/** Specifications of the seals. */
@NullMarked
package org.writedown.ledger.seal;

import org.jspecify.annotations.NullMarked;
