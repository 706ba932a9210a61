package org.writedown.audit.global;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.reference.FeeSchedule;

/** Procedures of a case with their global days, and the visits around them. */
final class GlobalDays {

    /** A procedure with days before and after that its payment covers. */
    record Procedure(Line line, LocalDate date, String days) {

        boolean major() {
            return days.equals("090");
        }

        long daysAfter() {
            return Long.parseLong(days);
        }
    }

    private GlobalDays() {}

    /** Of this group, on any bill of the case. */
    static List<Procedure> procedures(ExaminedBill bill) {
        FeeSchedule fees = bill.reference().fees();
        List<Procedure> procedures = new ArrayList<>();
        if (fees == null || bill.lines().stream().noneMatch(Visits::is)) {
            return procedures;
        }
        for (ExaminedBill other : bill.theCase()) {
            boolean group = other.isProfessional()
                    && other.statement()
                            .provider()
                            .id()
                            .equals(bill.statement().provider().id());
            for (Line line : group ? other.lines() : List.<Line>of()) {
                LocalDate date = line.date();
                if (date != null && line.isCoded() && !Visits.is(line)) {
                    FeeSchedule.Fee fee = fees.fee(line.code(), date);
                    if (fee != null && Set.of("000", "010", "090").contains(fee.global())) {
                        procedures.add(new Procedure(line, date, fee.global()));
                    }
                }
            }
        }
        return procedures;
    }

    static Stream<Line> visits(ExaminedBill bill, Procedure procedure, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(bill::on)
                .filter(Objects::nonNull)
                .flatMap(day -> day.lines().stream())
                .filter(line -> Visits.is(line) && line.cents() > 0)
                .filter(line -> !line.codeWithin(99291, 99292))
                .filter(line -> line.maySharePractitioner(procedure.line()));
    }
}
