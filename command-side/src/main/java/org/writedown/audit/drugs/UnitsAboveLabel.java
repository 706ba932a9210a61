package org.writedown.audit.drugs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.DrugDoses;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** More than a day's labelled maximum: milligrams billed as units? */
public final class UnitsAboveLabel implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "drugs.units-above-label",
                    1,
                    "More units of a drug on one date than its labelled daily maximum makes; often milligrams were billed as"
                            + " units.")
            .about(Concern.SUPPLIES_AND_DRUGS, Axis.ARITHMETIC, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .from("CMS HCPCS Level II for the unit of the code; the drugs' FDA labels for the daily maximum")
            .asking(
                    "{units} units of {line}{on} are {amount} {measure}, above the labelled daily maximum of {most}. Are units"
                            + " and milligrams mixed up?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                DrugDoses.of(code).ifPresent(dose -> compare(day.coded(code), dose, notes));
            }
        }
    }

    private static void compare(List<Line> lines, DrugDoses.Dose dose, Notes notes) {
        List<Line> given = lines.stream()
                .filter(line -> line.days() == 1 && !line.has("JW") && line.cents() > 0)
                .toList();
        BigDecimal units = given.stream().map(Line::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (units.compareTo(dose.mostUnits()) > 0) {
            Map<Line, Long> stakes = new LinkedHashMap<>();
            given.forEach(line -> stakes.put(line, line.cents()));
            notes.lines(
                    Grade.LIKELY,
                    given,
                    stakes,
                    Map.of(
                            "units", units.toPlainString(),
                            "amount", units.multiply(dose.perUnit()).toPlainString(),
                            "measure", dose.measure(),
                            "most", dose.mostADay().toPlainString() + " " + dose.measure()));
        }
    }
}
