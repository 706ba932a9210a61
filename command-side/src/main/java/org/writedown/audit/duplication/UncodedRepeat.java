package org.writedown.audit.duplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The same words and charge again on one date, without any code. */
public final class UncodedRepeat implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.uncoded-repeat", 1, "Two lines without a code, with the same words, date and charge.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .from("Medicare Claims Processing Manual, ch. 1, 120 (suspect duplicates)")
            .asking("{line}{on} stands on {times} lines with the same words and charge. Were there so many?");

    /** Below this, single pills and small supplies are rightly listed one by one. */
    private static final long FROM_CENTS = 5_000;

    private record Key(String revenue, String words, BigDecimal units, long cents) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Map<Key, List<Line>> alike = new LinkedHashMap<>();
            for (Line line : day.lines()) {
                if (!line.isCoded()
                        && line.cents() >= FROM_CENTS
                        && line.billed().description() != null
                        && !RevenueFamilies.isRoom(line)) {
                    Key key = new Key(line.revenue(), line.words(), line.units().stripTrailingZeros(), line.cents());
                    alike.computeIfAbsent(key, any -> new ArrayList<>(2)).add(line);
                }
            }
            alike.values().stream().filter(lines -> lines.size() > 1).forEach(lines -> note(lines, notes));
        }
    }

    private static void note(List<Line> lines, Notes notes) {
        Map<Line, Long> stakes = new LinkedHashMap<>();
        lines.subList(1, lines.size()).forEach(line -> stakes.put(line, line.cents()));
        notes.lines(Grade.ASK, lines, stakes, Map.of("times", String.valueOf(lines.size())));
    }
}
