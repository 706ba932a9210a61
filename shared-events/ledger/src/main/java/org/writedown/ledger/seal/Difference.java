package org.writedown.ledger.seal;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which the record, or its seals, are not what was signed.
 *
 * @param event absent where it is of the seals as a whole
 * @param inItsPlace the sealed event that stands there now
 * @param what a sentence; nothing of an event's content
 */
public record Difference(
        Kind kind, @Nullable EventName event, @Nullable EventName inItsPlace, String what) {

    /** What is different. */
    public enum Kind {
        /** The row's bytes are not those that were sealed. */
        CHANGED,
        /** Another sealed event stands in its place. */
        SWAPPED,
        /** The row is not there. */
        MISSING,
        /** A row stands among the sealed ones that never was sealed. */
        ADDED,
        /** The stored hashes do not add up to what was signed. */
        SEALS,
        /** A head is not signed with a key that is known here. */
        SIGNATURE,
        /** The record is not the one of which the head was signed that the caller holds. */
        HELD_HEAD
    }

    static Difference of(Kind kind, EventName event, String what) {
        return new Difference(kind, event, null, what);
    }

    static Difference ofSeals(Kind kind, String what) {
        return new Difference(kind, null, null, what);
    }
}
