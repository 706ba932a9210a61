package org.writedown.audit.stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A room line with more days than its own dates. */
public final class RoomUnitsAboveDates implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "stay.room-units-above-dates",
                    1,
                    "A room line with a first and a last date, and more days than lie between them, both counted.")
            .about(Concern.DUPLICATE, Axis.ARITHMETIC, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .from("UB-04 form locators 45 and 46; Medicare Benefit Policy Manual, ch. 3, 20.1")
            .asking("{line} charges {units} days from {date} to {to}, which are {days} at most. Which days are they?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.INPATIENT;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : Rooms.of(bill)) {
            BigDecimal over = line.units().subtract(BigDecimal.valueOf(line.days()));
            if (line.days() > 1 && over.signum() > 0) {
                long stake = BigDecimal.valueOf(line.cents())
                        .multiply(over)
                        .divide(line.units(), 0, RoundingMode.DOWN)
                        .longValueExact();
                notes.line(
                        Grade.LIKELY,
                        line,
                        stake,
                        Map.of(
                                "units", line.units().toPlainString(),
                                "to", String.valueOf(line.billed().serviceTo()),
                                "days", String.valueOf(line.days())));
            }
        }
    }
}
