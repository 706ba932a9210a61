package org.writedown.contract.event;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** Which lines are worth asking about, and why. */
public sealed interface FlagEvent extends CaseEvent {

    /**
     * A line was found worth a question.
     *
     * @param atStake the line's charge in the record when it was flagged
     * @param finding what an audit rule saw; absent when a person raised the flag unaided
     * @param raisedFrom the recorded finding that a person took up; absent when there was none
     */
    record LineFlagged(
            Origin origin,
            FlagId flag,
            LineId line,
            Concern concern,
            Set<Axis> axes,
            Grade grade,
            Sensitive<String> question,
            Money atStake,
            @Nullable Finding finding,
            @Nullable FindingId raisedFrom)
            implements FlagEvent {

        /** A flag that no recorded finding was taken up in. */
        public LineFlagged(
                Origin origin,
                FlagId flag,
                LineId line,
                Concern concern,
                Set<Axis> axes,
                Grade grade,
                Sensitive<String> question,
                Money atStake,
                @Nullable Finding finding) {
            this(origin, flag, line, concern, axes, grade, question, atStake, finding, null);
        }

        public LineFlagged {
            axes = Collections.unmodifiableSet(new TreeSet<>(axes));
        }
    }

    /** The firm no longer asks. */
    record FlagWithdrawn(Origin origin, FlagId flag, Sensitive<String> reason) implements FlagEvent {}
}
