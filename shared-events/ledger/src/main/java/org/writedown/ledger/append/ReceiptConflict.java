package org.writedown.ledger.append;

/** Another command took the idempotency key first; nothing was written. */
public final class ReceiptConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReceiptConflict(String message, Throwable cause) {
        super(message, cause);
    }
}
