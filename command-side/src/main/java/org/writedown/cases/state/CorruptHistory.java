package org.writedown.cases.state;

/** The stored events contradict each other. Never expected; the case must not be written to any more. */
public final class CorruptHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorruptHistory(String message) {
        super(message);
    }
}
