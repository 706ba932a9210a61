package org.writedown.operations;

import org.jspecify.annotations.Nullable;
import org.writedown.ledger.seal.SignedHead;
import org.writedown.ledger.seal.Verdict;

/**
 * How far a verification is.
 *
 * @param read events read so far
 * @param held the head that the caller holds; absent when there is none
 * @param verdict absent until it is done
 */
public record Verification(
        Phase phase,
        long read,
        @Nullable SignedHead held,
        @Nullable Verdict verdict) {

    /** Where it stands. */
    public enum Phase {
        /** There has been none in this process. */
        NONE,
        READING,
        DONE,
        /** The record could not be read to its end. */
        FAILED
    }

    static final Verification NONE = new Verification(Phase.NONE, 0, null, null);
}
