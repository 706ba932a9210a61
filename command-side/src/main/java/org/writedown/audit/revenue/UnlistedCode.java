package org.writedown.audit.revenue;

import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A code that says "not otherwise classified". */
public final class UnlistedCode implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.unlisted-code", 1, "An unlisted or not-otherwise-classified code without a description.")
            .about(Concern.DOCUMENTATION, Axis.DOCUMENTATION, Axis.PRICE)
            .from(
                    "Medicare Claims Processing Manual, ch. 26, 10.4, and CPT, unlisted procedures: an unlisted code needs a description of what was given")
            .asking(
                    "{line}{on} is a code for things that have no code of their own. What was given or done, and how was the"
                            + " price of {amount} set?");

    private static final Set<String> UNLISTED = Set.of(
            "J3490", "J3590", "J7999", "J8499", "J8999", "J9999", "A4649", "A9999", "E1399", "K0108", "L3999", "L2999",
            "L5999", "Q4100", "T1999", "S8189", "C9399", "A0999", "V2799", "B9998", "B9999");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if ((UNLISTED.contains(line.code()) || UnlistedProcedures.contains(line.code()))
                    && line.words().isEmpty()
                    && line.cents() > 0) {
                notes.line(
                        Grade.ASK, line, Map.of("amount", line.billed().charge().toString()));
            }
        }
    }
}
