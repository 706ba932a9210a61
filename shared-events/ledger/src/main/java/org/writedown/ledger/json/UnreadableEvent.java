package org.writedown.ledger.json;

/** A stored event contradicts the contract. Never skipped: reading stops and says where. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
