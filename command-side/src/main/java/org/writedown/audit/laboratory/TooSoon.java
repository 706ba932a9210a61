package org.writedown.audit.laboratory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A test again sooner than its result can have changed. */
public final class TooSoon implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "laboratory.too-soon",
                    1,
                    "A test repeated sooner than its result usually changes or coverage expects.")
            .about(Concern.DUPLICATE, Axis.NECESSITY, Axis.TIMING)
            .from(
                    "Medicare National Coverage Determinations 190.22 (thyroid), 190.23 (lipids, glycated hemoglobin); for"
                            + " vitamin D and B12 usual practice")
            .asking(
                    "{line}{on} was done on {former} as well. How did the result of the earlier test call for another?");

    private static final Map<String, Integer> DAYS = Map.of(
            "83036", 60, "80061", 30, "84443", 28, "82306", 60, "82607", 60, "83550", 14, "82728", 14, "86803", 60,
            "80074", 60);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Map.Entry<String, Integer> test : DAYS.entrySet()) {
            List<Line> lines = bill.coded(test.getKey()).stream()
                    .filter(line -> line.date() != null && line.cents() > 0)
                    .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.date())))
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                LocalDate former = Objects.requireNonNull(lines.get(i - 1).date());
                LocalDate date = Objects.requireNonNull(lines.get(i).date());
                if (date.isAfter(former) && date.isBefore(former.plusDays(test.getValue()))) {
                    notes.beside(
                            Grade.ASK, lines.get(i), List.of(lines.get(i - 1)), Map.of("former", former.toString()));
                }
            }
        }
    }
}
