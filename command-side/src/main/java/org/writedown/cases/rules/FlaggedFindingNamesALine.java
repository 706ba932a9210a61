package org.writedown.cases.rules;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;

/**
 * A flag asks about a line: one that the finding names; for a finding on the bill as a whole, one that a person names.
 *
 * @param line absent where neither does
 */
public record FlaggedFindingNamesALine(
        FindingId id, AuditedFinding finding, @Nullable LineId line) implements Rule {

    @Override
    public boolean holds() {
        return line != null && (finding.lines().isEmpty() || finding.lines().contains(line));
    }

    @Override
    public String reason() {
        return line == null
                ? "finding " + id
                        + " is about the bill as a whole; name the line to be asked about, or ask in an inquiry"
                : "finding " + id + " is not about line " + line;
    }
}
