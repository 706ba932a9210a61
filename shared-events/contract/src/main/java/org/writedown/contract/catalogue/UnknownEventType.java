package org.writedown.contract.catalogue;

/** The store holds an event that this version cannot read: a hard error, never skipped. */
public final class UnknownEventType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventType(String message) {
        super(message);
    }
}
