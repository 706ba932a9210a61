package org.writedown.audit.stay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Two rooms for one night. */
public final class TwoRoomsOneNight implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "stay.two-rooms-one-night", 1, "Two room charges dated for the same night.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .from("Medicare Benefit Policy Manual, ch. 3, 20.1: the census at midnight counts one bed a patient")
            .asking(
                    "{line} and {other} are both charged for the night of {date}. In which room was the patient at midnight?");

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
        Map<LocalDate, List<Line>> nights = new TreeMap<>();
        for (Line line : Rooms.of(bill)) {
            LocalDate date = line.date();
            boolean oneNight = line.units().compareTo(BigDecimal.ONE) <= 0 && line.days() == 1;
            if (date != null && oneNight) {
                nights.computeIfAbsent(date, any -> new ArrayList<>(2)).add(line);
            }
        }
        nights.values().stream().filter(rooms -> rooms.size() > 1).forEach(rooms -> {
            Line least =
                    rooms.stream().min(Comparator.comparingLong(Line::cents)).orElseThrow();
            Line other =
                    rooms.stream().filter(line -> line != least).findFirst().orElseThrow();
            notes.beside(
                    Grade.LIKELY, least, rooms, Map.of("other", other.billed().label()));
        });
    }
}
