package org.writedown.audit.stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Stay;

/** More nights charged than the stay has. */
public final class RoomDays implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "stay.room-days", 1, "More days of room and board charged than the stay has midnights.")
            .about(Concern.DUPLICATE, Axis.TIMING, Axis.ARITHMETIC)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.STAY)
            .from(
                    "Medicare Benefit Policy Manual, ch. 3, 20.1: a day begins at midnight; the day of discharge is not counted")
            .asking(
                    "{units} days of room and board are charged, and the stay from {admitted} to {discharged} has {days}. Which"
                            + " days are they?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.INPATIENT
                && !bill.isInterim()
                && !Rooms.of(bill).isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Stay stay = bill.known().stay();
        Long days = stay == null ? null : stay.days();
        if (stay == null || days == null) {
            return;
        }
        List<Line> rooms = Rooms.of(bill);
        BigDecimal units = rooms.stream().map(Line::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = units.subtract(BigDecimal.valueOf(days));
        if (over.signum() > 0) {
            Map<Line, Long> stakes = new LinkedHashMap<>();
            for (Line line : rooms) {
                BigDecimal share =
                        BigDecimal.valueOf(line.cents()).multiply(over).divide(units, 0, RoundingMode.DOWN);
                stakes.put(line, share.longValueExact());
            }
            notes.lines(
                    Grade.LIKELY,
                    rooms,
                    stakes,
                    Map.of(
                            "units", units.toPlainString(),
                            "admitted", stay.admitted().toString(),
                            "discharged", String.valueOf(stay.discharged()),
                            "days", String.valueOf(days)));
        }
    }
}
