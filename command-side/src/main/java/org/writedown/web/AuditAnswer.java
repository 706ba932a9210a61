package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.decision.AuditDifference;
import org.writedown.contract.event.AuditEvent.Found;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FindingId;

/**
 * What an audit found.
 *
 * @param version of the case after it; unchanged where nothing was recorded
 * @param recorded whether the difference was recorded
 * @param findings all that the rules make of the bill as it stands
 * @param found what the record did not have, under the numbers that it has or would have
 * @param gone findings on record that the rules no longer make
 * @param standing findings on record that they make again
 * @param notChecked which rules could not look at the bill, and what they would have needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditAnswer(
        long version,
        @JsonProperty("case") CaseId caseId,
        boolean recorded,
        List<AuditedFinding> findings,
        List<Found> found,
        List<FindingId> gone,
        List<FindingId> standing,
        List<String> notChecked,
        @Nullable Answer events) {

    static AuditAnswer of(CaseId caseId, CaseAudits.Examined examined, @Nullable Answer answer) {
        AuditDifference difference = examined.difference();
        return new AuditAnswer(
                answer == null ? examined.version() : answer.version(),
                caseId,
                answer != null && !answer.events().isEmpty(),
                examined.findings(),
                difference.found(),
                difference.gone(),
                difference.standing(),
                examined.notChecked(),
                answer);
    }
}
