package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** More hours of observation than the bill's dates have. */
public final class HoursAboveDates implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.hours-above-dates",
                    1,
                    "More hours of observation than there are from its first day to the last day of the bill, both whole.")
            .about(Concern.OBSERVATION, Axis.TIMING, Axis.ARITHMETIC)
            .onlyFor(Scope.FACILITY)
            .from("Medicare Claims Processing Manual, ch. 4, 290.2.2: one line, dated when observation began, in hours")
            .asking(
                    "{units} hours of observation are billed{on}, and the bill's last day is {last}. When did observation begin"
                            + " and end?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.known().observed() == null && Hours.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        List<Line> lines = Hours.lines(bill);
        LocalDate first = lines.getFirst().date();
        LocalDate last = bill.lastDate();
        boolean severalDays = bill.days().size() > 1;
        if (first == null || last == null || !severalDays || first.isAfter(last)) {
            return;
        }
        long most = 24 * (ChronoUnit.DAYS.between(first, last) + 1);
        BigDecimal units = Hours.total(lines);
        BigDecimal over = units.subtract(BigDecimal.valueOf(most));
        if (over.signum() > 0) {
            Line line = lines.getFirst();
            long stake = BigDecimal.valueOf(line.cents())
                    .multiply(over)
                    .divide(units, 0, RoundingMode.DOWN)
                    .longValueExact();
            notes.line(Grade.ASK, line, stake, Map.of("units", units.toPlainString(), "last", last.toString()));
        }
    }
}
