package org.writedown.caselist;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;

/** A flag as it now stands. */
public record FlagNow(
        FlagId flag,
        LineId line,
        Concern concern,
        Set<Axis> axes,
        Grade grade,
        Sensitive<String> question,
        Money atStake,
        @Nullable Finding finding,
        Status status) {

    /** Where a question is. */
    public enum Status {
        RAISED,
        ASKED,
        UNANSWERED,
        DOCUMENTED,
        UPHELD,
        /** It earned a reduction. */
        CONCEDED,
        /** Another flag on the same line earned the reduction. */
        SUPERSEDED,
        WITHDRAWN
    }

    static FlagNow of(LineFlagged event) {
        return new FlagNow(
                event.flag(),
                event.line(),
                event.concern(),
                event.axes(),
                event.grade(),
                event.question(),
                event.atStake(),
                event.finding(),
                Status.RAISED);
    }

    FlagNow now(Status next) {
        return new FlagNow(flag, line, concern, axes, grade, question, atStake, finding, next);
    }
}
