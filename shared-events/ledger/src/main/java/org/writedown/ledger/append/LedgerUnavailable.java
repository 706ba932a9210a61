package org.writedown.ledger.append;

/** The database did not answer as it should. Whether the append was written is unknown: ask again with the same idempotency key. */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
