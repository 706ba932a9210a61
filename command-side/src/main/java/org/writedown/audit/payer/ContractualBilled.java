package org.writedown.audit.payer;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Remittance;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** A line's contractual write-off asked of the patient. */
public final class ContractualBilled implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "payer.contractual-billed",
                    1,
                    "On a line the patient is asked for more than the payer left to the patient: the contractual (CO) part.")
            .about(Concern.PRICE, Axis.ARITHMETIC, Axis.PRICE)
            .atMost(Grade.CERTAIN)
            .onlyFor(Scope.PAYER)
            .needing(Need.REMITTANCE)
            .from("X12 835: a CO amount may not be billed to the patient")
            .asking("For {line}{on} the payer left {responsibility} to the patient and {contractual} to your contract;"
                    + " {billed} is asked for. Please correct the line.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        Remittance remittance = bill.known().remittance();
        return remittance != null && !remittance.lines().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Remittance remittance = bill.known().remittance();
        for (Line line : bill.lines()) {
            Remittance.LineRemittance decided = remittance == null
                    ? null
                    : remittance.lines().get(line.billed().number());
            Money billed = decided == null ? null : decided.billedToPatient();
            if (decided != null && billed != null && billed.compareTo(decided.patientResponsibility()) > 0) {
                Money over = billed.minus(decided.patientResponsibility());
                notes.line(
                        Grade.CERTAIN,
                        line,
                        over.minorUnits(),
                        Map.of(
                                "responsibility",
                                        decided.patientResponsibility().toString(),
                                "contractual", decided.contractual().toString(),
                                "billed", billed.toString()));
            }
        }
    }
}
