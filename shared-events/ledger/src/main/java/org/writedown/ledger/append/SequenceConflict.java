package org.writedown.ledger.append;

/** Another command wrote this version of the case first; nothing was written. */
public final class SequenceConflict extends org.axonframework.modelling.command.ConcurrencyException {

    private static final long serialVersionUID = 1L;

    public SequenceConflict(String message, Throwable cause) {
        super(message, cause);
    }
}
