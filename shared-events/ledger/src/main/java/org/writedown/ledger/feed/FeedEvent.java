package org.writedown.ledger.feed;

/** An event of the feed as its row holds it, and where in the feed it stands. */
public record FeedEvent(LedgerPosition at, StoredEvent event) {}
