package org.writedown.cases.rules;

import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.FindingId;

/** A flag asks about a line; a finding on the bill as a whole is asked in an inquiry of its own. */
public record FlaggedFindingNamesALine(FindingId id, AuditedFinding finding) implements Rule {

    @Override
    public boolean holds() {
        return !finding.lines().isEmpty();
    }

    @Override
    public String reason() {
        return "finding " + id + " is about the bill as a whole; ask about it in an inquiry, or flag a line yourself";
    }
}
