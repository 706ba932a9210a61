package org.writedown.audit.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.writedown.contract.value.Stay;

/** Observation and a room for one night. */
public final class WithRoom implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.with-room",
                    1,
                    "Observation hours on or after the day from which an inpatient room is charged.")
            .about(Concern.OBSERVATION, Axis.DUPLICATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .from(
                    "Medicare Claims Processing Manual, ch. 4, 290: observation is outpatient care and ends with admission")
            .asking(
                    "{line}{on} is observation, and {other} charges a room for the same time. When was the patient admitted?");

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
        for (Line line : Hours.lines(bill)) {
            LocalDate date = line.date();
            if (date != null) {
                bill.theCase().stream()
                        .flatMap(other -> other.lines().stream()
                                .filter(room -> RevenueFamilies.isRoom(room) && covers(other, room, date)))
                        .findFirst()
                        .ifPresent(room -> notes.beside(
                                Grade.LIKELY,
                                line,
                                List.of(room),
                                Map.of("other", room.billed().label())));
            }
        }
    }

    /** A room dated that day, or an undated one of a stay that had begun before it. */
    private static boolean covers(ExaminedBill bill, Line room, LocalDate date) {
        LocalDate from = room.date();
        if (from != null) {
            LocalDate last = from.plusDays(Math.max(room.days(), 1) - 1);
            return !date.isBefore(from) && !date.isAfter(last) && !isAdmissionDay(bill, date);
        }
        Stay stay = bill.known().stay();
        return stay != null
                && date.isAfter(stay.admitted())
                && (stay.discharged() == null || date.isBefore(stay.discharged()));
    }

    /** On the day of admission observation may come before the room. */
    private static boolean isAdmissionDay(ExaminedBill bill, LocalDate date) {
        Stay stay = bill.known().stay();
        return stay != null && date.equals(stay.admitted());
    }
}
