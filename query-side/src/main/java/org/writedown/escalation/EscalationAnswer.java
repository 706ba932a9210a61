package org.writedown.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Rung;
import org.writedown.projection.ViewRow;

/**
 * How far the case has been taken.
 *
 * @param version how many events this answer has in it
 * @param highestRung the highest rung that any bill has reached
 */
public record EscalationAnswer(
        @JsonProperty("case") CaseId caseId, long version, Rung highestRung, List<Ladder> bills) {

    /**
     * One bill.
     *
     * @param respondBy the day by which an answer is, or was, expected
     * @param openInquiries those without an answer
     * @param history the steps up, oldest first, with their reasons
     */
    public record Ladder(
            BillId bill,
            Rung rung,
            Stage stage,
            @Nullable LocalDate respondBy,
            List<Asked> openInquiries,
            List<Climb> history) {}

    static EscalationAnswer of(ViewRow<Escalation> row) {
        Escalation escalation = row.view();
        List<Ladder> bills = escalation.rungs().keySet().stream()
                .map(bill -> ladder(escalation, bill))
                .toList();
        return new EscalationAnswer(row.caseId(), row.version(), escalation.highestRung(), bills);
    }

    private static Ladder ladder(Escalation escalation, BillId bill) {
        return new Ladder(
                bill,
                escalation.rung(bill),
                escalation.stage(bill),
                escalation.respondBy(bill).orElse(null),
                escalation.of(bill).stream().filter(Asked::open).toList(),
                escalation.climbs().stream()
                        .filter(climb -> climb.bill().equals(bill))
                        .toList());
    }
}
