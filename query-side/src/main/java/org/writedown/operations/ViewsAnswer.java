package org.writedown.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.projection.rebuild.RebuildProgress;

/**
 * How far the views are. All share one processor, and so one lag.
 *
 * @param head the end of the feed
 * @param rebuild the latest of the process that answers
 */
public record ViewsAnswer(Position head, Lag lag, List<View> views, RebuildProgress rebuild) {

    /**
     * A place in the feed.
     *
     * @param transaction always 0 on H2
     */
    public record Position(long transaction, long index) {}

    /**
     * What is not in the rows yet.
     *
     * @param events how many
     * @param more whether there may be more than were counted
     * @param seconds how long the first of them has waited; absent when there is none
     */
    public record Lag(long events, boolean more, @Nullable Double seconds) {}

    /**
     * The served rows of one view.
     *
     * @param generation which making of the rows
     * @param parked cases that could not be folded and are tried again
     * @param givenUp cases that could not be folded and are not
     */
    public record View(String name, long generation, long parked, long givenUp) {}
}
