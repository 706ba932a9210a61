/** Many rows into one table, as fast as each database takes them. */
@NullMarked
package org.writedown.ledger.bulk;

import org.jspecify.annotations.NullMarked;
