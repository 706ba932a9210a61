package org.writedown.audit.laboratory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The same test day after day. */
public final class DailyTests implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "laboratory.daily", 1, "The same laboratory test on five days in a row or more.")
            .about(Concern.DUPLICATE, Axis.NECESSITY)
            .from(
                    "Choosing Wisely (Society of Hospital Medicine): no repeated blood counts and chemistry in the face of"
                            + " stability")
            .asking("{line} was done on {days} days in a row from {date}. How did each result affect the care?");

    private static final int DAYS = 5;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.days().size() >= DAYS;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (String code : bill.codes()) {
            List<Line> lines = bill.coded(code);
            if (lines.size() >= DAYS && lines.getFirst().codeWithin(80047, 87999)) {
                List<Line> run = longestRun(lines);
                if (run.size() >= DAYS) {
                    Map<Line, Long> stakes = new LinkedHashMap<>();
                    run.subList(2, run.size()).forEach(line -> stakes.put(line, line.cents()));
                    notes.lines(Grade.ASK, run, stakes, Map.of("days", String.valueOf(run.size())));
                }
            }
        }
    }

    private static List<Line> longestRun(List<Line> lines) {
        NavigableMap<LocalDate, Line> byDate = new TreeMap<>();
        for (Line line : lines) {
            LocalDate date = line.date();
            if (date != null && line.cents() > 0) {
                byDate.putIfAbsent(date, line);
            }
        }
        List<Line> longest = List.of();
        List<Line> run = new ArrayList<>();
        for (Map.Entry<LocalDate, Line> entry : byDate.entrySet()) {
            if (!byDate.containsKey(entry.getKey().minusDays(1))) {
                run = new ArrayList<>();
            }
            run.add(entry.getValue());
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }
}
