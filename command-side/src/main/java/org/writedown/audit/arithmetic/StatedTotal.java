package org.writedown.audit.arithmetic;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Remittance;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.StatementKind;

/** The bill's total against its own lines. */
public final class StatedTotal implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "arithmetic.stated-total",
                    2,
                    "The stated total is more, or less, than the sum of the lines, and not what the payer left to the patient.")
            .about(Concern.ARITHMETIC, Axis.ARITHMETIC)
            .atMost(Grade.CERTAIN)
            .from("UB-04 form locator 47: the 0001 row is the sum of the lines above it; CMS-1500 item 28")
            .asking("The statement asks for {stated}, and its lines sum to {sum}: {difference} apart. Please send the"
                    + " lines that make up the difference, or correct the total.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.statement().kind() != StatementKind.ITEMISED) {
            return;
        }
        Money stated = bill.statement().statedTotal();
        long sum = bill.lines().stream().mapToLong(Line::cents).sum();
        long more = stated.minorUnits() - sum;
        if (more == 0 || more == TotalRows.counted(bill) || isLeftToPatient(bill, stated)) {
            return;
        }
        Map<String, String> facts = Map.of(
                "stated", stated.toString(),
                "sum", new Money(sum, stated.currency()).toString(),
                "difference", new Money(Math.abs(more), stated.currency()).toString());
        notes.bill(more > 0 ? Grade.CERTAIN : Grade.ASK, List.of(), more, facts);
    }

    /** A statement after the payer's decision lists what was done and asks for what is left. */
    private static boolean isLeftToPatient(ExaminedBill bill, Money stated) {
        Remittance decided = bill.known().remittance();
        return decided != null && decided.patientResponsibility().equals(stated);
    }
}
