package org.writedown.faults.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as its client knows it.
 *
 * @param key its idempotency key, which every request has
 * @param ifMatch the version that it was on condition of, if any
 * @param sentAt nanoseconds of the clients' common clock, as {@code heardAt}
 * @param status of the answer; {@link #UNHEARD} when none came
 * @param told what a success said; empty otherwise
 */
public record Call(
        String key,
        String caseId,
        @Nullable Long ifMatch,
        long sentAt,
        long heardAt,
        int status,
        long version,
        List<Told> told) {

    /** The connection broke, or nothing came in time: whether it was done is unknown. */
    public static final int UNHEARD = 0;

    /** An event as an answer names it. */
    public record Told(long sequence, String type) {}

    public Call {
        told = List.copyOf(told);
    }

    public boolean acknowledged() {
        return status / 100 == 2;
    }

    /** The version that it found. */
    long before() {
        return version - told.size();
    }
}
