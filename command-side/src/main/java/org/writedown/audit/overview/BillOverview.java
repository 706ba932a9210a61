package org.writedown.audit.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.LineId;

/**
 * A bill laid out for a reader, beside what the rules ask of it.
 *
 * @param stay absent of bills that are of no stay
 * @param emergency the emergency visits that the bill is part of, in order
 */
public record BillOverview(@Nullable StayCost stay, List<EmergencyEncounter> emergency) {

    public BillOverview {
        emergency = List.copyOf(emergency);
    }

    /**
     * @param bills all bills of the case, that one among them: an emergency visit is billed by several
     * @param found what the rules made of these bills
     */
    public static BillOverview of(BillId id, List<Bill> bills, List<AuditFinding> found) {
        List<ExaminedBill> theCase = ExaminedBill.ofCase(bills, Policy.DEFAULT, Answers.NOTHING);
        ExaminedBill bill =
                theCase.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (bill == null) {
            return new BillOverview(null, List.of());
        }
        Set<LineId> lines = bill.lines().stream().map(Line::id).collect(Collectors.toSet());
        return new BillOverview(
                StayCost.of(bill),
                EmergencyEncounter.of(theCase, found).stream()
                        .filter(encounter -> encounter.isOn(lines))
                        .toList());
    }
}
