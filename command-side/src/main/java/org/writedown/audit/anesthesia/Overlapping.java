package org.writedown.audit.anesthesia;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.writedown.contract.value.Interval;

/** Two anesthesias at one time, or two for one session. */
public final class Overlapping implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.overlapping",
                    1,
                    "Two anesthesia charges of one date whose times overlap, or without times and without a modifier for"
                            + " direction.")
            .about(Concern.ANESTHESIA_TIME, Axis.DUPLICATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 50: one anesthesia code a session, the one with most base units;"
                            + " two charges only where one directs and one performs")
            .asking("{line}{on} and {other} are both anesthesia. Who provided each, and when did each start and end?");

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
            List<Line> before = bill.theCase().stream()
                    .filter(other -> other.id().compareTo(bill.id()) < 0
                            && other.statement().side() == bill.statement().side())
                    .map(other -> other.on(day.date()))
                    .filter(Objects::nonNull)
                    .flatMap(other -> Anesthesia.lines(other).stream())
                    .toList();
            List<Line> seen = new ArrayList<>(before);
            for (Line line : Anesthesia.lines(day)) {
                if (!Anesthesia.isAddOn(line)) {
                    seen.stream()
                            .filter(other -> doubled(line, other))
                            .findFirst()
                            .ifPresent(other -> note(line, other, notes));
                    seen.add(line);
                }
            }
        }
    }

    private static boolean doubled(Line line, Line other) {
        if (Anesthesia.isDirection(line, other) || Anesthesia.isAddOn(other)) {
            return false;
        }
        Interval mine = line.facts().interval();
        Interval theirs = other.facts().interval();
        if (mine != null && theirs != null) {
            return mine.overlaps(theirs);
        }
        boolean directed = line.hasAny(Modifiers.ANESTHESIA_DIRECTED) || other.hasAny(Modifiers.ANESTHESIA_DIRECTED);
        boolean apart = line.hasAny(Modifiers.REPEATED_OR_DISTINCT) || other.hasAny(Modifiers.REPEATED_OR_DISTINCT);
        return !directed && !apart && !line.code().equals(other.code());
    }

    private static void note(Line line, Line other, Notes notes) {
        boolean timed = line.facts().interval() != null && other.facts().interval() != null;
        notes.beside(
                timed ? Grade.LIKELY : Grade.ASK,
                line,
                List.of(other),
                Map.of("other", other.billed().label()));
    }
}
