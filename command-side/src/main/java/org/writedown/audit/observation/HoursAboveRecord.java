package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Interval;

/** More hours than the record shows. */
public final class HoursAboveRecord implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.hours-above-record",
                    1,
                    "More hours of observation billed than between its recorded start and end.")
            .about(Concern.OBSERVATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.OBSERVED)
            .from(
                    "Medicare Claims Processing Manual, ch. 4, 290.2.2: hours from the order to the end of care, to the nearest"
                            + " hour")
            .asking(
                    "{units} hours of observation are billed{on}, and the record shows {recorded}. When did observation begin"
                            + " and end?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return Hours.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Interval observed = bill.known().observed();
        List<Line> lines = Hours.lines(bill);
        BigDecimal units = Hours.total(lines);
        if (observed == null || units.signum() == 0) {
            return;
        }
        BigDecimal over = units.subtract(BigDecimal.valueOf(Hours.rounded(observed)));
        if (over.signum() > 0) {
            Map<Line, Long> stakes = new LinkedHashMap<>();
            for (Line line : lines) {
                BigDecimal share =
                        BigDecimal.valueOf(line.cents()).multiply(over).divide(units, 0, RoundingMode.DOWN);
                stakes.put(line, share.longValueExact());
            }
            notes.lines(
                    Grade.LIKELY,
                    lines,
                    stakes,
                    Map.of("units", units.toPlainString(), "recorded", String.valueOf(Hours.rounded(observed))));
        }
    }
}
