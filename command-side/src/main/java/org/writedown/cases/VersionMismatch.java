package org.writedown.cases;

/** The case has moved on since the caller read it; nothing was recorded. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long actual;

    public VersionMismatch(long expected, long actual) {
        super("the case is at version " + actual + ", not " + expected, null, false, false);
        this.actual = actual;
    }

    /** The version of the case when the command came to it. */
    public long actual() {
        return actual;
    }
}
