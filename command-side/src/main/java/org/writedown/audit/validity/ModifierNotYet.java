package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.ModifierDates;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A modifier before its first day. */
public final class ModifierNotYet implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.modifier-not-yet",
                    2,
                    "A modifier that did not exist on the date of service, such as XE, XS, XP or XU before 2015.")
            .about(Concern.MODIFIER, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .from("CMS, HCPCS quarterly updates; X{EPSU}: MLN Matters MM8863, from 2015-01-01")
            .asking(
                    "{line}{on} bears modifier {modifier}, which began on {begins}. Which modifier, or which date, is meant?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate last = line.lastDate();
            if (last != null) {
                line.modifiers().forEach(modifier -> ModifierDates.begins(modifier)
                        .filter(last::isBefore)
                        .ifPresent(begins -> notes.line(
                                Grade.LIKELY, line, 0, Map.of("modifier", modifier, "begins", begins.toString()))));
            }
        }
    }
}
