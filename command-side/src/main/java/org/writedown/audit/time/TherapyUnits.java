package org.writedown.audit.time;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Therapy by the quarter hour. */
public final class TherapyUnits implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.therapy-units", 1, "More quarter hours of therapy than the documented minutes reach.")
            .about(Concern.DOCUMENTATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from("Medicare Claims Processing Manual, ch. 5, 20.2: a unit from 8 minutes, two from 23, three from 38")
            .asking(
                    "{minutes} minutes of timed therapy{on} reach {reached} unit(s), and {units} are billed. Where is the time"
                            + " documented?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Repeatable::isTherapyQuarterHour);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> timed = day.lines().stream()
                    .filter(Repeatable::isTherapyQuarterHour)
                    .toList();
            if (!timed.isEmpty() && timed.stream().allMatch(line -> line.facts().minutes() != null)) {
                note(timed, notes);
            }
        }
    }

    private static void note(List<Line> timed, Notes notes) {
        int minutes = timed.stream()
                .map(line -> line.facts().minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        long reached = minutes < 8 ? 0 : (minutes + 7) / 15;
        long units = timed.stream()
                .mapToLong(
                        line -> line.units().setScale(0, RoundingMode.CEILING).longValueExact())
                .sum();
        if (units > reached) {
            Line last = timed.getLast();
            long stake =
                    Math.min(last.cents(), timed.stream().mapToLong(Line::cents).sum() * (units - reached) / units);
            notes.lines(
                    Grade.LIKELY,
                    timed,
                    Map.of(last, stake),
                    Map.of(
                            "minutes", String.valueOf(minutes),
                            "reached", String.valueOf(reached),
                            "units", String.valueOf(units)));
        }
    }
}
