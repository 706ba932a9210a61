package org.writedown.cases.state;

import org.jspecify.annotations.Nullable;
import org.writedown.cases.state.FindingState.Status;
import org.writedown.contract.value.AuditedFinding;

/**
 * What the guard of the client's part saw, as it now stands.
 *
 * @param judged what a person made of it, whatever became of it since; {@link Status#OPEN} if nobody did
 * @param decision the sequence number of the insurer's decision that it rests on, where one stands
 */
public record GuardState(
        FindingState now, Status judged, @Nullable Long decision) {

    static GuardState seen(AuditedFinding finding, Status judged, @Nullable Long decision) {
        return new GuardState(new FindingState(finding, judged, false), judged, decision);
    }

    GuardState judged(Status judgement) {
        return new GuardState(now.now(judgement), judgement, decision);
    }

    GuardState gone() {
        return new GuardState(now.now(Status.GONE), judged, decision);
    }

    boolean restsOn(long sequence) {
        return decision != null && decision == sequence;
    }

    /** Whether a question still rests on it. */
    boolean counts() {
        return now.status() == Status.OPEN || now.status() == Status.FLAGGED;
    }
}
