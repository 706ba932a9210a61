package org.writedown.ledger.append;

/** Too many appends wait; nothing was written. Try again soon. */
public final class LedgerBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerBusy(String message) {
        super(message);
    }
}
