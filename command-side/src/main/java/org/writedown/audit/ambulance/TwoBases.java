package org.writedown.audit.ambulance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** One trip, two base rates. */
public final class TwoBases implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "ambulance.two-bases",
                    1,
                    "Two different base rates on one date for the same origin and destination.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION, Axis.LEVEL)
            .atMost(Grade.LIKELY)
            .from("Medicare Claims Processing Manual, ch. 15, 30.1: one level of service a trip")
            .asking("{line}{on} and {other} are two levels of ambulance for the same way. Were there two trips?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Trips::isBase);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Map<Set<String>, List<Line>> byWay = new LinkedHashMap<>();
            for (Line line : day.lines()) {
                if (Trips.isBase(line) && line.cents() > 0 && !line.hasAny(Modifiers.REPEATED_OR_DISTINCT)) {
                    byWay.computeIfAbsent(line.modifiers(), any -> new ArrayList<>(2))
                            .add(line);
                }
            }
            byWay.values().forEach(bases -> note(bases, notes));
        }
    }

    private static void note(List<Line> bases, Notes notes) {
        Line dearest = bases.stream().max(Comparator.comparingLong(Line::cents)).orElseThrow();
        for (Line line : bases) {
            if (!line.code().equals(dearest.code())) {
                notes.beside(
                        Grade.LIKELY,
                        line,
                        List.of(dearest),
                        Map.of("other", dearest.billed().label()));
            }
        }
    }
}
