package org.writedown.cases.state;

import org.writedown.contract.value.AuditedFinding;

/** A recorded finding as it now stands. */
public record FindingState(AuditedFinding finding, Status status) {

    /** What became of a finding. */
    public enum Status {
        /** Waiting for a person to judge it. */
        OPEN,
        /** A flag asks what it asks. */
        FLAGGED,
        DISMISSED,
        /** The rules no longer make it, or make another in its place. */
        GONE
    }

    /** Whether the last audit made it. */
    public boolean standing() {
        return status != Status.GONE;
    }
}
