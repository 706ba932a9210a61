package org.writedown.audit.revenue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The same uncoded department day after day. */
public final class RepeatedByDay implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.repeated-by-day",
                    1,
                    "The same revenue code without a code or words on three days or more.")
            .about(Concern.VAGUE_REVENUE_CODE, Axis.DOCUMENTATION)
            .onlyFor(Scope.FACILITY)
            .from("UB-04 form locators 42 to 45")
            .asking("{line} is charged on {days} days without saying for what. Please send the detail of each day.");

    private static final int DAYS = 3;

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
        Map<String, NavigableMap<LocalDate, Line>> byRevenue = new TreeMap<>();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null
                    && !line.isCoded()
                    && line.words().isEmpty()
                    && !line.revenue().isEmpty()
                    && !RevenueFamilies.isByDayOrTime(line)
                    && line.cents() > 0) {
                byRevenue
                        .computeIfAbsent(line.revenue(), any -> new TreeMap<>())
                        .putIfAbsent(date, line);
            }
        }
        byRevenue.values().stream().filter(days -> days.size() >= DAYS).forEach(days -> {
            Map<Line, Long> stakes = new LinkedHashMap<>();
            days.values().forEach(line -> stakes.put(line, line.cents()));
            notes.lines(Grade.ASK, List.copyOf(days.values()), stakes, Map.of("days", String.valueOf(days.size())));
        });
    }
}
