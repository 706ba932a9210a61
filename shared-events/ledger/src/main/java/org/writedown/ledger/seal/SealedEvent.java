package org.writedown.ledger.seal;

/** A leaf of the log: which event, and the hash that it was sealed with. */
record SealedEvent(EventName name, Hash hash) {}
