package org.writedown.audit.time;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.writedown.contract.value.Payer;

/** Therapy by the quarter hour. */
public final class TherapyUnits implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.therapy-units",
                    1,
                    "More quarter hours of therapy than the documented minutes of the day reach; other payers than"
                            + " Medicare may count each service by itself.")
            .about(Concern.DOCUMENTATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "Medicare Claims Processing Manual, ch. 5, 20.2: a unit from 8 minutes, two from 23, three from 38, of all"
                            + " timed services together; CPT, time: a unit is attained when the midpoint is passed")
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
                note(bill.payer(), timed, notes);
            }
        }
    }

    private static void note(Payer payer, List<Line> timed, Notes notes) {
        Map<String, Integer> byService = new LinkedHashMap<>();
        timed.forEach(line -> {
            Integer minutes = line.facts().minutes();
            byService.merge(line.code(), minutes == null ? 0 : minutes, Integer::sum);
        });
        int minutes = byService.values().stream().mapToInt(Integer::intValue).sum();
        long each = byService.values().stream()
                .mapToLong(TherapyUnits::quarterHours)
                .sum();
        long reached = payer == Payer.MEDICARE ? quarterHours(minutes) : Math.max(quarterHours(minutes), each);
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

    /** The first from 8 minutes, each further one from 8 minutes beyond the last. */
    private static long quarterHours(int minutes) {
        return (minutes + 7L) / 15;
    }
}
