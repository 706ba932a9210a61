package org.writedown.intake;

import org.jspecify.annotations.Nullable;

/** A file is refused, and nothing of it may be kept. The message is meant for the person who sent it. */
public final class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as far as a program needs to know. */
    public enum Kind {
        /** No reader knows the format. */
        UNKNOWN_FORMAT,
        /** The format is known but is no bill. */
        NOT_A_BILL,
        /** Cut off, or not in its own format. */
        DAMAGED,
        /** Holds what could run, such as macros. */
        HARMFUL,
        /** Beyond a limit of {@link IntakeLimits}. */
        TOO_LARGE,
        /** Readable, but without one readable claim. */
        NO_CLAIM
    }

    private final Kind kind;
    private final String file;
    private final transient @Nullable Position position;
    private final String reason;

    public IntakeException(Kind kind, String file, @Nullable Position position, String reason) {
        super(file + ": " + (position == null ? "" : position + ": ") + reason);
        this.kind = kind;
        this.file = file;
        this.position = position;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    public String file() {
        return file;
    }

    /** Where reading stopped; absent when the whole file is refused. */
    public @Nullable Position position() {
        return position;
    }

    public String reason() {
        return reason;
    }
}
