/** Following the feed in segments that several processes share, with what comes of it in one transaction with the token. */
@NullMarked
package org.writedown.ledger.follow;

import org.jspecify.annotations.NullMarked;
