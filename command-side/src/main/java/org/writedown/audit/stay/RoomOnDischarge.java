package org.writedown.audit.stay;

import java.time.LocalDate;
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

/** A room for the day of discharge. */
public final class RoomOnDischarge implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "stay.room-on-discharge", 1, "A room dated on the day of discharge of a stay that began earlier.")
            .about(Concern.DUPLICATE, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.STAY)
            .from("Medicare Benefit Policy Manual, ch. 3, 20.1: the day of discharge is not counted")
            .asking("{line} is charged for {date}, the day of discharge. Is that day normally charged?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.INPATIENT && !Rooms.of(bill).isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Stay stay = bill.known().stay();
        LocalDate discharged = stay == null ? null : stay.discharged();
        if (stay == null || discharged == null || discharged.equals(stay.admitted())) {
            return;
        }
        for (Line line : Rooms.of(bill)) {
            LocalDate date = line.date();
            if (date != null && date.equals(discharged)) {
                notes.line(Grade.LIKELY, line, Map.of());
            }
        }
    }
}
