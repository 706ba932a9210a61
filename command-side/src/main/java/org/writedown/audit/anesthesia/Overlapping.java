package org.writedown.audit.anesthesia;

import java.time.LocalDate;
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
                    2,
                    "Two anesthesia charges whose times overlap, or of one date without times and without a modifier for"
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
            List<Line> seen = new ArrayList<>();
            for (ExaminedBill other : bill.theCase()) {
                if (other.statement().side() == bill.statement().side()) {
                    seen.addAll(pastMidnight(other, day.date()));
                    if (other.id().compareTo(bill.id()) < 0) {
                        seen.addAll(given(other, day.date()));
                    }
                }
            }
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

    private static List<Line> given(ExaminedBill bill, LocalDate date) {
        Day day = bill.on(date);
        return day == null ? List.of() : Anesthesia.lines(day);
    }

    /** What began the day before and is known to have ended on {@code date}. */
    private static List<Line> pastMidnight(ExaminedBill bill, LocalDate date) {
        return given(bill, date.minusDays(1)).stream()
                .filter(line -> {
                    Interval interval = line.facts().interval();
                    return interval != null && interval.to().isAfter(date.atStartOfDay());
                })
                .toList();
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
        if (!Objects.equals(line.date(), other.date())) {
            return false;
        }
        boolean directed = line.hasAny(Modifiers.ANESTHESIA_DIRECTED) || other.hasAny(Modifiers.ANESTHESIA_DIRECTED);
        boolean apart = line.hasAny(Modifiers.REPEATED_OR_DISTINCT) || other.hasAny(Modifiers.REPEATED_OR_DISTINCT);
        return !directed && !apart && (!line.code().equals(other.code()) || !line.maySharePractitioner(other));
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
