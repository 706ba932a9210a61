/** The stored form of events: JSON by the contract, under catalogue names. */
@NullMarked
package org.writedown.ledger.json;

import org.jspecify.annotations.NullMarked;
