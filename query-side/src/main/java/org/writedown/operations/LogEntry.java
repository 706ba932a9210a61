package org.writedown.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the operator did.
 *
 * @param entry counts up
 * @param view absent when all were meant
 */
public record LogEntry(
        long entry,
        Instant at,
        String actor,
        Action action,
        Outcome outcome,
        @Nullable String view,
        @Nullable String firm,
        @Nullable String caseId) {

    /** What was done. */
    public enum Action {
        REBUILD,
        RETRY,
        EVICT,
        SEAL,
        VERIFY
    }

    /** What came of it. */
    public enum Outcome {
        /** A rebuild or a verification was asked for; how it ended is an entry of its own. */
        ASKED,
        /** Another one was under way. */
        REFUSED,
        DONE,
        FAILED,
        /** The case could not be folded this time either. */
        STILL_PARKED,
        /** The record is not what was sealed. */
        DIFFERS
    }
}
