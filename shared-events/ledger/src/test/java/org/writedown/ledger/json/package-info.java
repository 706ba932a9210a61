/** Specifications of the stored form. */
@NullMarked
package org.writedown.ledger.json;

import org.jspecify.annotations.NullMarked;
