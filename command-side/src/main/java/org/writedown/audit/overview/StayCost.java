package org.writedown.audit.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.contract.value.Money;

/**
 * What a stay cost by the day: how long it lasted drives what it cost. Charges as billed, whatever came of them since.
 * The days and what stands on no day add up to the total.
 *
 * @param nights by which the total is divided; the day of discharge is none (Medicare Benefit Policy Manual, ch. 3, 20.1)
 * @param from where the nights are taken from
 * @param perNight the total by its nights, to the nearest cent
 * @param departments what was charged for, over the whole bill
 * @param days each date that has a night or a charge, in order
 * @param undated charges that no single day bears: undated lines, lines over several days
 * @param lastNights what the last nights cost; empty where rooms stand on no day
 */
public record StayCost(
        long nights,
        Nights from,
        Money total,
        Money perNight,
        SortedMap<Department, Money> departments,
        List<DayCost> days,
        SortedMap<Department, Money> undated,
        List<LastNights> lastNights) {

    public StayCost {
        days = List.copyOf(days);
        lastNights = List.copyOf(lastNights);
    }

    /** Where the nights of a stay are taken from. */
    public enum Nights {
        /** The days of admission and discharge as somebody stated them. */
        STATED_STAY,
        /** The dates of the room charges: no stay is stated, or the bill is one of several of a stay. */
        DATED_ROOMS,
        /** The units of the room charges, which are not dated. */
        ROOM_UNITS
    }

    /**
     * What stands on one date.
     *
     * @param night whether the patient was there at its midnight
     */
    public record DayCost(LocalDate date, boolean night, Money charged, SortedMap<Department, Money> departments) {}

    /**
     * What is charged for the days of the last nights. The day of discharge is left out, since a shorter stay has one too.
     * Undated charges are not in it, so that it is the least that these nights cost.
     *
     * @param first the first of these days
     */
    public record LastNights(int nights, LocalDate first, Money charged) {}

    /** Absent of bills that are of no stay. */
    public static @Nullable StayCost of(ExaminedBill bill) {
        return StayCosts.of(bill);
    }
}
