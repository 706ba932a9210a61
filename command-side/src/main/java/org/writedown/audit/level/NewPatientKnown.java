package org.writedown.audit.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A new-patient visit for someone whom the group has seen within three years. */
public final class NewPatientKnown implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.new-patient-known",
                    1,
                    "A new-patient visit although the same group saw the patient within three years.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "CPT E/M guidelines; Medicare Claims Processing Manual, ch. 12, 30.6.7: new means not seen by the group and"
                            + " specialty within three years")
            .asking(
                    "{line}{on} is billed as a new patient, who was seen {seen}. Should it be an established patient's visit?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null && Visits.isNewPatient(line) && line.cents() > 0) {
                lastSeen(bill, line, date)
                        .filter(seen -> seen.plusYears(3).isAfter(date))
                        .ifPresent(seen -> notes.line(Grade.LIKELY, line, Map.of("seen", seen.toString())));
            }
        }
    }

    /** Before that day: as the client says, or on this or another bill of the group. */
    private static Optional<LocalDate> lastSeen(ExaminedBill bill, Line visit, LocalDate date) {
        LocalDate told = bill.known().lastSeen();
        Stream<LocalDate> billed = bill.theCase().stream()
                .filter(other -> other.isProfessional()
                        && other.statement()
                                .provider()
                                .id()
                                .equals(bill.statement().provider().id()))
                .flatMap(other -> other.daysBefore(date).stream()
                        .filter(day -> day.lines().stream()
                                .anyMatch(line -> Visits.is(line) && line.maySharePractitioner(visit)))
                        .limit(1))
                .map(Day::date);
        return Stream.concat(Stream.ofNullable(told), billed)
                .filter(seen -> seen.isBefore(date))
                .max(Comparator.naturalOrder());
    }
}
