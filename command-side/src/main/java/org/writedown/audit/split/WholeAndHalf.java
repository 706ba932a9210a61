package org.writedown.audit.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A whole service and one of its halves. */
public final class WholeAndHalf implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "split.whole-and-half",
                    1,
                    "One code and date billed whole and again as its professional or technical half.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from("Medicare Claims Processing Manual, ch. 12, 30 and ch. 13, 20: the whole is the two halves together")
            .asking("{line}{on} is already contained in {other}, which is billed whole. Was it a second study?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date == null || !line.hasAny(Set.of("26", "TC")) || line.cents() == 0) {
                continue;
            }
            bill.theCase().stream()
                    .filter(ExaminedBill::isProfessional)
                    .map(other -> other.on(date))
                    .filter(Objects::nonNull)
                    .flatMap(day -> day.coded(line.code()).stream())
                    .filter(other -> !other.hasAny(Set.of("26", "TC")) && other.cents() > 0)
                    .filter(other -> !line.hasAny(Modifiers.REPEATED_OR_DISTINCT)
                            && sides(line).equals(sides(other)))
                    .findFirst()
                    .ifPresent(other -> notes.beside(
                            Grade.LIKELY,
                            line,
                            List.of(other),
                            Map.of("other", other.billed().label())));
        }
    }

    private static Set<String> sides(Line line) {
        Set<String> sides = new TreeSet<>(line.modifiers());
        sides.retainAll(Modifiers.ANATOMIC);
        return sides;
    }
}
