/** How events are stored and read back, the same way for the side that writes them and the side that reads them. */
@NullMarked
package org.writedown.ledger;

import org.jspecify.annotations.NullMarked;
