/** Seals: whether the record is still what it was, by a log of hashes whose signed heads are kept elsewhere. */
@NullMarked
package org.writedown.ledger.seal;

import org.jspecify.annotations.NullMarked;
