/** Reading everything in commit order, so that no event is ever skipped. */
@NullMarked
package org.writedown.ledger.feed;

import org.jspecify.annotations.NullMarked;
