package org.writedown.projection.rebuild;

import java.util.List;

/**
 * How far a rebuild is.
 *
 * @param views which are rebuilt
 * @param read events read so far
 * @param parked cases that a view could not fold and that are parked again
 */
public record RebuildProgress(List<String> views, Phase phase, long read, long parked) {

    /** The steps of a rebuild, in their order. */
    public enum Phase {
        /** There has been none in this process. */
        NONE,
        /** What an earlier one left is cleared away. */
        CLEARING,
        /** The ledger is read and the new rows are written. */
        LOADING,
        /** What was appended meanwhile is folded in. */
        CATCHING_UP,
        /** The new rows are served. */
        DONE,
        /** The old rows go on serving. */
        FAILED
    }

    static final RebuildProgress NONE = new RebuildProgress(List.of(), Phase.NONE, 0, 0);

    RebuildProgress at(Phase next) {
        return new RebuildProgress(views, next, read, parked);
    }
}
