package org.writedown.ledger.follow;

/**
 * How a follower divides its work.
 *
 * @param name under which its tokens are kept; never changes
 * @param segments how many parts processes may share; counts when the database is new
 * @param batch how many events are read at once, at the most
 */
public record FollowerSettings(String name, int segments, int batch) {

    /** More would not help any number of processes. */
    public static final int MOST_SEGMENTS = 64;

    /** What a batch has at the most; each is decoded and folded in memory. */
    public static final int MOST_BATCH = 20_000;

    public FollowerSettings {
        require("segments", segments, MOST_SEGMENTS);
        require("batch", batch, MOST_BATCH);
    }

    private static void require(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + " is " + value + ", and must be from 1 to " + most);
        }
    }
}
