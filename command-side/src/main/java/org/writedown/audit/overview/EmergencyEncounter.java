package org.writedown.audit.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/**
 * An emergency visit as one list: the six kinds of charges that an emergency bill combines, each of them present, absent or
 * flagged, over all bills of the case. The items and the rest add up to the total.
 *
 * @param first the date of the visit
 * @param last of what was done without a day between, such as observation until the next day
 * @param items all six kinds, in the same order always
 * @param rest what is none of them: procedures, infusions, tracings
 */
public record EmergencyEncounter(LocalDate first, LocalDate last, List<Item> items, Money rest, Money total) {

    public EmergencyEncounter {
        items = List.copyOf(items);
    }

    /** What an emergency bill combines. */
    public enum Kind {
        /** A practitioner's charge for the visit. */
        VISIT,
        /** The hospital's own charge for it: level, critical care, trauma team. */
        FACILITY_FEE,
        IMAGING,
        LABORATORY,
        SUPPLIES_AND_DRUGS,
        OBSERVATION
    }

    /** Whether something of a kind was charged, and whether a finding rests on it. */
    public enum Status {
        ABSENT,
        PRESENT,
        FLAGGED
    }

    /**
     * One kind.
     *
     * @param lines those of this kind, over all bills of the case
     * @param rules that found something on one of these lines
     */
    public record Item(Kind kind, Status status, Money charged, List<LineId> lines, SortedSet<String> rules) {

        public Item {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The emergency visits of a case, in order.
     *
     * @param found what the rules made of these bills
     */
    public static List<EmergencyEncounter> of(List<ExaminedBill> theCase, List<AuditFinding> found) {
        return new EmergencyEncounters(theCase, found).all();
    }

    /** Whether one of the six kinds stands on one of these lines. */
    public boolean isOn(Set<LineId> lines) {
        return items.stream().flatMap(item -> item.lines().stream()).anyMatch(lines::contains);
    }
}
