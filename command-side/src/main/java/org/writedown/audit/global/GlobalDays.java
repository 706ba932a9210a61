package org.writedown.audit.global;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.contract.value.ProviderId;

/**
 * A bill's visits and procedures, and the procedures of the case whose payment may cover them. Of the procedures of one date, one practitioner
 * and as many global days, the dearest stands for all: they cover the same lines, and one question a line is enough.
 */
final class GlobalDays {

    private static final Set<String> COVERING = Set.of("000", "010", "090");
    private static final int LONGEST = 90;

    /** A procedure with days before and after that its payment covers. */
    record Procedure(Line line, LocalDate date, String days) {

        boolean major() {
            return days.equals("090");
        }

        /** Whether the day is one of those after it. */
        boolean covers(LocalDate day) {
            return day.isAfter(date) && !day.isAfter(date.plusDays(Long.parseLong(days)));
        }
    }

    /** Whether a procedure covers a visit of that date. */
    interface Cover {
        boolean test(Line visit, LocalDate date, Procedure procedure);
    }

    private record Alike(String days, Optional<ProviderId> by) {}

    private final ExaminedBill bill;
    private final NavigableMap<LocalDate, Map<Alike, Procedure>> procedures = new TreeMap<>();
    private final List<Line> own = new ArrayList<>();

    private GlobalDays(ExaminedBill bill) {
        this.bill = bill;
        FeeSchedule fees = bill.reference().fees();
        if (fees == null) {
            return;
        }
        ProviderId group = bill.statement().provider().id();
        bill.theCase().stream()
                .filter(other -> other.isProfessional()
                        && other.statement().provider().id().equals(group))
                .forEach(other -> other.lines().forEach(line -> add(other, line, fees)));
    }

    static GlobalDays of(ExaminedBill bill) {
        return bill.derived(GlobalDays.class, GlobalDays::new);
    }

    private void add(ExaminedBill of, Line line, FeeSchedule fees) {
        LocalDate date = line.date();
        if (date == null || !line.isCoded() || Visits.is(line)) {
            return;
        }
        FeeSchedule.Fee fee = fees.fee(line.code(), date);
        if (fee != null && COVERING.contains(fee.global())) {
            Alike alike =
                    new Alike(fee.global(), Optional.ofNullable(line.billed().renderingProvider()));
            procedures
                    .computeIfAbsent(date, day -> new LinkedHashMap<>())
                    .merge(alike, new Procedure(line, date, fee.global()), GlobalDays::dearer);
            if (of == bill && line.cents() > 0) {
                own.add(line);
            }
        }
    }

    private static Procedure dearer(Procedure one, Procedure other) {
        return other.line().cents() > one.line().cents() ? other : one;
    }

    /** By visit the dearest procedure that covers it. */
    Map<Line, Procedure> covering(Cover cover) {
        Map<Line, Procedure> found = new LinkedHashMap<>();
        for (Line visit : procedures.isEmpty() ? List.<Line>of() : bill.lines()) {
            if (Visits.is(visit) && visit.cents() > 0 && !visit.codeWithin(99291, 99292)) {
                dearest(visit, cover).ifPresent(procedure -> found.put(visit, procedure));
            }
        }
        return found;
    }

    /** By procedure of this bill the dearest earlier one that covers its day. */
    Map<Line, Procedure> followingProcedures() {
        Map<Line, Procedure> found = new LinkedHashMap<>();
        for (Line line : own) {
            dearest(line, (later, date, earlier) -> earlier.covers(date))
                    .ifPresent(earlier -> found.put(line, earlier));
        }
        return found;
    }

    private Optional<Procedure> dearest(Line line, Cover cover) {
        LocalDate date = line.date();
        return date == null
                ? Optional.empty()
                : procedures.subMap(date.minusDays(LONGEST), true, date.plusDays(1), true).values().stream()
                        .map(Map::values)
                        .flatMap(Collection::stream)
                        .filter(procedure ->
                                cover.test(line, date, procedure) && line.maySharePractitioner(procedure.line()))
                        .reduce(GlobalDays::dearer);
    }
}
