package org.writedown.audit.payer;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
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

/** The patient is asked for more than the payer left to the patient. */
public final class AboveResponsibility implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "payer.above-responsibility",
                    1,
                    "The patient is asked for more than the sum of patient responsibility (PR) on the explanation of benefits.")
            .about(Concern.PRICE, Axis.ARITHMETIC, Axis.PRICE)
            .atMost(Grade.CERTAIN)
            .onlyFor(Scope.PAYER)
            .needing(Need.REMITTANCE)
            .from(
                    "X12 835: PR is the patient's, CO is the provider's by contract; 45 CFR 149.110 to .130 where surprise"
                            + " billing is barred")
            .asking(
                    "The payer left {responsibility} to the patient, and {billed} is asked for. Please correct the balance to"
                            + " {responsibility}.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.known().remittance() != null;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Remittance remittance = bill.known().remittance();
        Money billed = remittance == null ? null : remittance.billedToPatient();
        if (remittance != null && billed != null && billed.compareTo(remittance.patientResponsibility()) > 0) {
            Money over = billed.minus(remittance.patientResponsibility());
            notes.bill(
                    Grade.CERTAIN,
                    List.of(),
                    over.minorUnits(),
                    Map.of(
                            "responsibility", remittance.patientResponsibility().toString(),
                            "contractual", remittance.contractual().toString(),
                            "billed", billed.toString()));
        }
    }
}
