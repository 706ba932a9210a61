package org.writedown.audit.anesthesia;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Anesthesia and moderate sedation together. */
public final class BesideSedation implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.beside-sedation", 1, "Anesthesia and moderate sedation (99151 to 99157) on one date.")
            .about(Concern.ANESTHESIA_TIME, Axis.LEVEL, Axis.DUPLICATION)
            .from("CPT moderate sedation; NCCI Policy Manual, ch. 2")
            .asking(
                    "{line}{on} is anesthesia, and {other} is sedation of the same day. Which was given, and why both?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return Anesthesia.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (Line line : Anesthesia.lines(day)) {
                bill.theCase().stream()
                        .map(other -> other.on(day.date()))
                        .filter(Objects::nonNull)
                        .flatMap(other -> other.lines().stream())
                        .filter(other -> other.codeWithin(99151, 99157))
                        .findFirst()
                        .ifPresent(sedation -> notes.beside(
                                Grade.ASK,
                                line,
                                List.of(sedation),
                                Map.of("other", sedation.billed().label())));
            }
        }
    }
}
