package org.writedown.cases.state;

import org.writedown.contract.value.AuditedFinding;

/**
 * A recorded finding as it now stands.
 *
 * @param entered by a person: no audit makes it, and none takes it back
 */
public record FindingState(AuditedFinding finding, Status status, boolean entered) {

    FindingState now(Status next) {
        return new FindingState(finding, next, entered);
    }

    /** What became of a finding. */
    public enum Status {
        /** Waiting for a person to judge it. */
        OPEN,
        /** A flag asks what it asks. */
        FLAGGED,
        DISMISSED,
        /** The rules no longer make it, or another stands in its place. */
        GONE
    }

    /** Whether it is there still, flagged or dismissed though it may be. */
    public boolean standing() {
        return status != Status.GONE;
    }
}
