package org.writedown.ledger.append;

/** The database does not take the append as it is, now or later: a value is too long, or the like. Nothing was written. */
public final class AppendRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AppendRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
