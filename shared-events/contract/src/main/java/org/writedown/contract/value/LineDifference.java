package org.writedown.contract.value;

import org.jspecify.annotations.Nullable;

/**
 * How one line differs between what the record holds and a later statement.
 *
 * @param line the line in the record; a new line gets the next free number
 * @param stated the line's number on the later statement; absent when the line vanished
 * @param before its charge in the record; absent for a new line
 * @param after its charge on the later statement; absent when the line vanished
 */
public record LineDifference(
        LineId line,
        @Nullable Integer stated,
        Kind kind,
        @Nullable Money before,
        @Nullable Money after) {

    /** What happened to the line. */
    public enum Kind {
        ADDED,
        VANISHED,
        CHARGE_FELL,
        CHARGE_ROSE,
        /** The same service under another code, at whatever charge. */
        RECODED
    }
}
