package org.writedown.audit.drugs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.DrugDoses;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** More dose units than the documented dose. */
public final class UnitsAboveDose implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "drugs.units-above-dose",
                    1,
                    "More units of a drug billed than its documented dose makes, with one unit defined by its code (J1885: 15 mg).")
            .about(Concern.SUPPLIES_AND_DRUGS, Axis.ARITHMETIC, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_DOSE)
            .from(
                    "CMS HCPCS Level II drug codes; Medicare Claims Processing Manual, ch. 17, 10: units of the code's dose, parts"
                            + " rounded up; discarded drug on a line with JW")
            .asking(
                    "{units} units of {line} are billed{on}; {dose} {measure} are documented, which make {due}. Which amount was"
                            + " given?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(line -> DrugDoses.of(line.code()).isPresent());
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            BigDecimal given = line.facts().dose();
            DrugDoses.Dose dose = given == null || line.has("JW")
                    ? null
                    : DrugDoses.of(line.code()).orElse(null);
            if (given != null && dose != null && line.units().compareTo(dose.unitsFor(given)) > 0) {
                BigDecimal due = dose.unitsFor(given);
                long stake = BigDecimal.valueOf(line.cents())
                        .multiply(line.units().subtract(due))
                        .divide(line.units(), 0, RoundingMode.DOWN)
                        .longValueExact();
                notes.line(
                        Grade.LIKELY,
                        line,
                        stake,
                        Map.of(
                                "units", line.units().toPlainString(),
                                "dose", given.toPlainString(),
                                "measure", dose.measure(),
                                "due", due.toPlainString()));
            }
        }
    }
}
