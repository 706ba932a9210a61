package org.writedown.findings;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Sensitive;

/**
 * A recorded finding as it now stands.
 *
 * @param sequence the event that recorded it
 * @param by who audited, or who judged, or who recorded what the guard saw
 * @param at when it was recorded
 * @param entered why a person judged so; absent for what an audit found
 * @param flag the flag that asks what it asks
 * @param dismissed why the firm does not ask
 * @param replaces the finding that asked the same on other grounds; of the guard's, on the same, which was judged
 * @param decision the insurer's decision that it rests on, where it does
 */
public record FindingNow(
        FindingId id,
        BillId bill,
        AuditedFinding finding,
        Status status,
        long sequence,
        ActorId by,
        Instant at,
        @Nullable Sensitive<String> entered,
        @Nullable FlagId flag,
        @Nullable Sensitive<String> dismissed,
        @Nullable FindingId replaces,
        @Nullable Decision decision) {

    /** Rows of before the guard's findings had ids name them by their event alone. */
    public FindingNow {
        id = Objects.requireNonNullElseGet(id, () -> FindingId.ofGuard(sequence));
    }

    /** What became of a finding. */
    public enum Status {
        OPEN,
        FLAGGED,
        DISMISSED,
        /** A later audit no longer makes it, or what it rests on no longer stands. */
        GONE,
        /** Another stands in its place. */
        REPLACED
    }

    /** Whether it rests on the decision that this event recorded. */
    boolean restsOn(long event) {
        return decision != null && decision.sequence() == event;
    }

    /** Whether a person judged it, whatever became of it since. */
    boolean judged() {
        return flag != null || dismissed != null;
    }

    /** What it is where a person judged the same before. */
    FindingNow judgedAs(FindingNow former) {
        Status same = former.flag == null ? Status.DISMISSED : Status.FLAGGED;
        return new FindingNow(
                id, bill, finding, same, sequence, by, at, entered, former.flag, former.dismissed, former.id, decision);
    }

    /** Whether dollars still rest on it. */
    boolean counts() {
        return status == Status.OPEN || status == Status.FLAGGED;
    }

    FindingNow now(Status next) {
        return new FindingNow(id, bill, finding, next, sequence, by, at, entered, flag, dismissed, replaces, decision);
    }

    /** The same, asking otherwise. */
    FindingNow asks(AuditedFinding other) {
        return new FindingNow(id, bill, other, status, sequence, by, at, entered, flag, dismissed, replaces, decision);
    }

    FindingNow flagged(FlagId asks) {
        return new FindingNow(
                id, bill, finding, Status.FLAGGED, sequence, by, at, entered, asks, dismissed, replaces, decision);
    }

    FindingNow dismissed(Sensitive<String> reason) {
        return new FindingNow(
                id, bill, finding, Status.DISMISSED, sequence, by, at, entered, flag, reason, replaces, decision);
    }
}
