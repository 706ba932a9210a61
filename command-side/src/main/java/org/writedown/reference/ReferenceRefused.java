package org.writedown.reference;

/** A file was not taken; nothing was changed and the former edition goes on serving. */
public final class ReferenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How it is told to a caller. */
    public enum Why {
        /** The request or the file cannot be read. */
        MALFORMED,
        /** A rule speaks against it. */
        RULE,
        /** It passes a limit. */
        TOO_LARGE,
        /** Another import of the same source is under way. */
        BUSY
    }

    private final Why why;
    private final String place;

    private ReferenceRefused(Why why, String place, String reason) {
        super(reason, null, false, false);
        this.why = why;
        this.place = place;
    }

    public static ReferenceRefused malformed(String place, String reason) {
        return new ReferenceRefused(Why.MALFORMED, place, reason);
    }

    public static ReferenceRefused rule(String rule, String reason) {
        return new ReferenceRefused(Why.RULE, rule, reason);
    }

    public static ReferenceRefused tooLarge(String reason) {
        return new ReferenceRefused(Why.TOO_LARGE, "", reason);
    }

    public static ReferenceRefused busy(String reason) {
        return new ReferenceRefused(Why.BUSY, "", reason);
    }

    public Why why() {
        return why;
    }

    /** The place in the input, or the rule's id. */
    public String place() {
        return place;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
