package org.writedown.audit.modifiers;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Both sides in one line, and a side again in another. */
public final class BilateralTwice implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.bilateral-twice",
                    1,
                    "A bilateral line (50), and the same code and date again for a side or for both.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .from("CPT modifier 50; Medicare Claims Processing Manual, ch. 12, 40.7")
            .asking("{line}{on} is already billed for both sides by {other}. Was it done again?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (Line both : day.lines()) {
                if (both.has("50") && both.isCoded()) {
                    day.coded(both.code()).stream()
                            .filter(line -> line != both && line.cents() > 0)
                            .filter(line -> line.has("LT") || line.has("RT"))
                            .filter(line ->
                                    !line.hasAny(Modifiers.REPEATED_OR_DISTINCT) && line.maySharePractitioner(both))
                            .forEach(line -> notes.beside(
                                    Grade.LIKELY,
                                    line,
                                    List.of(both),
                                    Map.of("other", both.billed().label())));
                }
            }
        }
    }
}
