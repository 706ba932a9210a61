package org.writedown.audit.anesthesia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** One anesthesia billed as given alone and as directed. */
public final class AloneAndDirected implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.alone-and-directed",
                    1,
                    "The same anesthesia on one date once as performed alone (AA, QZ) and once as directed or under direction"
                            + " (QK, QX, QY, AD).")
            .about(Concern.ANESTHESIA_TIME, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from("Medicare Claims Processing Manual, ch. 12, 50: alone is the whole payment, direction half to each")
            .asking("{line}{on} and {other} bill one anesthesia as performed alone and as directed. Who provided it?");

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
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null && Repeatable.isAnesthesia(line) && line.hasAny(Modifiers.ANESTHESIA_DIRECTED)) {
                bill.theCase().stream()
                        .filter(ExaminedBill::isProfessional)
                        .map(other -> other.on(date))
                        .filter(Objects::nonNull)
                        .flatMap(day -> day.coded(line.code()).stream())
                        .filter(other -> other != line && other.hasAny(Modifiers.ANESTHESIA_ALONE))
                        .findFirst()
                        .ifPresent(other -> notes.beside(
                                Grade.LIKELY,
                                line,
                                List.of(other),
                                Map.of("other", other.billed().label())));
            }
        }
    }
}
