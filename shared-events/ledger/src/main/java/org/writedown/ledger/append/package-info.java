/** Appending: one durable transaction for the commands of many clients. */
@NullMarked
package org.writedown.ledger.append;

import org.jspecify.annotations.NullMarked;
