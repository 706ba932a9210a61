package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.overview.EmergencyEncounter;
import org.writedown.audit.overview.StayCost;
import org.writedown.auditing.CaseAudits;
import org.writedown.cases.decision.AuditDifference;
import org.writedown.contract.event.AuditEvent.Found;
import org.writedown.contract.triage.Leverage;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/**
 * What an audit found.
 *
 * @param version of the case after it; unchanged where nothing was recorded
 * @param recorded whether something was recorded
 * @param leverage dollars that rest on the findings of this audit, none counted twice
 * @param findings all that the rules make of the bill as it stands, the weightiest first
 * @param found what the record did not have, under the numbers that it has or would have
 * @param gone findings on record that the rules no longer make
 * @param standing findings on record that they make again
 * @param notChecked which rules could not look at the bill, and what they would have needed
 * @param stay what the stay cost by the day; absent of bills that are of no stay
 * @param emergency the emergency visits that the bill is part of, each as a list of what was charged and what is flagged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditAnswer(
        long version,
        @JsonProperty("case") CaseId caseId,
        boolean recorded,
        Stakes leverage,
        List<Item> findings,
        List<Found> found,
        List<FindingId> gone,
        List<FindingId> standing,
        List<String> notChecked,
        @Nullable StayCost stay,
        List<EmergencyEncounter> emergency,
        @Nullable Answer events) {

    /** @param few how many of the findings, from the first, are the few that matter most */
    public record Stakes(Money atStake, Map<Grade, Money> byGrade, int few) {}

    /**
     * One finding.
     *
     * @param atStake dollars that depend on the answer
     * @param counted those of them that no other finding counts
     */
    public record Item(@JsonUnwrapped AuditedFinding finding, Money atStake, Money counted) {}

    static AuditAnswer of(CaseId caseId, CaseAudits.Examined examined, @Nullable Answer answer) {
        AuditDifference difference = examined.difference();
        Leverage<AuditedFinding> leverage = examined.leverage();
        return new AuditAnswer(
                answer == null ? examined.version() : answer.version(),
                caseId,
                answer != null && !answer.events().isEmpty(),
                new Stakes(leverage.total(), leverage.byGrade(), leverage.few().size()),
                leverage.ranked().stream()
                        .map(one -> new Item(one.of(), one.finding().atStake(), one.counted()))
                        .toList(),
                difference.found(),
                difference.gone(),
                difference.standing(),
                examined.notChecked(),
                examined.overview().stay(),
                examined.overview().emergency(),
                answer);
    }
}
