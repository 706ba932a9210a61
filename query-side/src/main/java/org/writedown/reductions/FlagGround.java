package org.writedown.reductions;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FindingId;

/**
 * What a flag rests on.
 *
 * @param raisedFrom the recorded finding that was taken up; absent when a person asked unaided
 * @param finding rule, version, editions of the data and matched facts
 */
public record FlagGround(
        Concern concern,
        @Nullable FindingId raisedFrom,
        @Nullable Finding finding) {

    static FlagGround of(LineFlagged event) {
        return new FlagGround(event.concern(), event.raisedFrom(), event.finding());
    }
}
