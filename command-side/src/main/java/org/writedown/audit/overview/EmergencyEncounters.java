package org.writedown.audit.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.overview.EmergencyEncounter.Item;
import org.writedown.audit.overview.EmergencyEncounter.Kind;
import org.writedown.audit.overview.EmergencyEncounter.Status;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** Gathers the lines of each emergency visit of a case. */
final class EmergencyEncounters {

    private static final String EMERGENCY_ROOM = "23";

    /** Hospitals; a practitioner's row without a place is taken to be of one. */
    private static final Set<String> HOSPITAL = Set.of("", "19", "21", "22", EMERGENCY_ROOM);

    private final List<ExaminedBill> bills;
    private final Map<LineId, SortedSet<String>> rules = new HashMap<>();
    private final NavigableSet<LocalDate> visits = new TreeSet<>();
    private final NavigableSet<LocalDate> outpatientDays = new TreeSet<>();

    EmergencyEncounters(List<ExaminedBill> theCase, List<AuditFinding> found) {
        this.bills = theCase.stream().filter(ExaminedBill::standsForItself).toList();
        found.forEach(this::flag);
        bills.forEach(this::readDates);
    }

    /** A finding is about the lines that its dollars are on; without dollars, about the first it names. */
    private void flag(AuditFinding finding) {
        List<LineId> on = finding.stakes().isEmpty()
                ? finding.lines().stream().limit(1).toList()
                : List.copyOf(finding.stakes().keySet());
        on.forEach(line -> rules.computeIfAbsent(line, none -> new TreeSet<>()).add(finding.rule()));
    }

    private void readDates(ExaminedBill bill) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null && line.cents() > 0) {
                if (isOfEmergencyRoom(line)) {
                    visits.add(date);
                }
                if (bill.setting() == Setting.OUTPATIENT) {
                    outpatientDays.add(date);
                }
            }
        }
    }

    private static boolean isOfEmergencyRoom(Line line) {
        return Visits.isEmergency(line)
                || (RevenueFamilies.isEmergency(line) && !line.revenue().equals("0456"))
                || (line.place().equals(EMERGENCY_ROOM) && Visits.is(line));
    }

    List<EmergencyEncounter> all() {
        List<EmergencyEncounter> all = new ArrayList<>();
        LocalDate covered = null;
        for (LocalDate visit : visits) {
            if (covered == null || visit.isAfter(covered)) {
                covered = lastOf(visit);
                all.add(encounter(visit, covered));
            }
        }
        return all;
    }

    /** Whatever a hospital did on the days that follow without a gap, until another visit begins. */
    private LocalDate lastOf(LocalDate visit) {
        LocalDate last = visit;
        while (outpatientDays.contains(last.plusDays(1)) && !visits.contains(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private EmergencyEncounter encounter(LocalDate first, LocalDate last) {
        Map<Kind, List<Line>> byKind = new EnumMap<>(Kind.class);
        long rest = 0;
        long total = 0;
        for (ExaminedBill bill : bills) {
            for (Line line : bill.lines()) {
                if (isOf(bill, line, first, last)) {
                    Kind kind = EmergencyKinds.of(line, bill.isProfessional());
                    total += line.cents();
                    if (kind == null) {
                        rest += line.cents();
                    } else {
                        byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        List<Item> items = Arrays.stream(Kind.values())
                .map(kind -> item(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
        return new EmergencyEncounter(first, last, items, money(rest), money(total));
    }

    /** An undated line belongs to the one visit of an outpatient bill; of a stay, only what was done on the day of the visit. */
    private boolean isOf(ExaminedBill bill, Line line, LocalDate first, LocalDate last) {
        LocalDate date = line.date();
        if (line.cents() == 0) {
            return false;
        }
        if (date == null) {
            return bill.setting() == Setting.OUTPATIENT && first.equals(onlyVisit(bill));
        }
        boolean within = !date.isBefore(first) && !date.isAfter(last);
        return switch (bill.setting()) {
            case OUTPATIENT -> within;
            case PROFESSIONAL -> within && HOSPITAL.contains(line.place());
            case INPATIENT -> date.equals(first) && !RevenueFamilies.isRoom(line);
            case POST_ACUTE -> false;
        };
    }

    private @Nullable LocalDate onlyVisit(ExaminedBill bill) {
        LocalDate start = bill.firstDate();
        LocalDate end = bill.lastDate();
        return visits.size() == 1
                        && start != null
                        && end != null
                        && !visits.first().isBefore(start)
                        && !visits.first().isAfter(end)
                ? visits.first()
                : null;
    }

    private Item item(Kind kind, List<Line> lines) {
        SortedSet<String> flagged = new TreeSet<>();
        lines.forEach(line -> flagged.addAll(rules.getOrDefault(line.id(), new TreeSet<>())));
        return new Item(
                kind,
                lines.isEmpty() ? Status.ABSENT : flagged.isEmpty() ? Status.PRESENT : Status.FLAGGED,
                money(lines.stream().mapToLong(Line::cents).sum()),
                lines.stream().map(Line::id).toList(),
                flagged);
    }

    private Money money(long cents) {
        return new Money(cents, bills.getFirst().statement().statedTotal().currency());
    }
}
