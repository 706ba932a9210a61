package org.writedown.audit.stay;

import java.util.List;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;

/** Charged nights. */
final class Rooms {

    private Rooms() {}

    /** Rooms of the patient; a newborn's nursery beside its mother's room is another patient's. */
    static List<Line> of(ExaminedBill bill) {
        List<Line> rooms = bill.lines().stream()
                .filter(line -> RevenueFamilies.isRoom(line) && line.cents() > 0)
                .toList();
        boolean mother = rooms.stream().anyMatch(line -> !RevenueFamilies.isNursery(line));
        return mother
                ? rooms.stream()
                        .filter(line -> !RevenueFamilies.isNursery(line))
                        .toList()
                : rooms;
    }
}
