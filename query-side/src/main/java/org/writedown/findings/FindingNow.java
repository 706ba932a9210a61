package org.writedown.findings;

import java.time.Instant;
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
 * @param by who audited, or who judged
 * @param at when it was recorded
 * @param entered why a person judged so; absent for what an audit found
 * @param flag the flag that asks what it asks
 * @param dismissed why the firm does not ask
 * @param replaces the finding that asked the same on other grounds
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
        @Nullable FindingId replaces) {

    /** What became of a finding. */
    public enum Status {
        OPEN,
        FLAGGED,
        DISMISSED,
        /** A later audit no longer makes it. */
        GONE,
        /** Another stands in its place. */
        REPLACED
    }

    /** Whether dollars still rest on it. */
    boolean counts() {
        return status == Status.OPEN || status == Status.FLAGGED;
    }

    FindingNow now(Status next) {
        return new FindingNow(id, bill, finding, next, sequence, by, at, entered, flag, dismissed, replaces);
    }

    FindingNow flagged(FlagId asks) {
        return new FindingNow(id, bill, finding, Status.FLAGGED, sequence, by, at, entered, asks, dismissed, replaces);
    }

    FindingNow dismissed(Sensitive<String> reason) {
        return new FindingNow(id, bill, finding, Status.DISMISSED, sequence, by, at, entered, flag, reason, replaces);
    }
}
