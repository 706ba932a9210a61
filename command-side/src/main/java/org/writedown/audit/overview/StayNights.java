package org.writedown.audit.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.contract.value.Stay;

/**
 * The nights that a bill is for.
 *
 * @param first absent where only their number is known
 */
record StayNights(StayCost.Nights from, @Nullable LocalDate first, long count) {

    /** Three years: beyond them a date or a number is wrong, and nothing is said. */
    static final int MOST = 1_096;

    /**
     * Of one of several bills of a stay (UB-04 frequency 2, 3, 4) the nights are those of its own rooms.
     *
     * @param rooms the bill's room charges
     */
    static Optional<StayNights> of(ExaminedBill bill, List<Line> rooms) {
        Optional<StayNights> dated = dated(rooms);
        return (bill.isOneOfSeveral()
                        ? dated.or(() -> stated(bill))
                        : stated(bill).or(() -> dated))
                .or(() -> counted(rooms))
                .filter(nights -> nights.count() <= MOST);
    }

    private static Optional<StayNights> stated(ExaminedBill bill) {
        Stay stay = bill.known().stay();
        Long days = stay == null ? null : stay.days();
        return stay == null || days == null
                ? Optional.empty()
                : Optional.of(new StayNights(StayCost.Nights.STATED_STAY, stay.admitted(), days));
    }

    private static Optional<StayNights> dated(List<Line> rooms) {
        if (rooms.isEmpty() || rooms.stream().anyMatch(line -> line.date() == null)) {
            return Optional.empty();
        }
        LocalDate first = rooms.stream()
                .map(RoomNights::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = rooms.stream()
                .map(RoomNights::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long nights = ChronoUnit.DAYS.between(first, last) + 1;
        return Optional.of(new StayNights(StayCost.Nights.DATED_ROOMS, first, nights));
    }

    private static Optional<StayNights> counted(List<Line> rooms) {
        BigDecimal units = rooms.stream().map(Line::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        long nights = units.min(BigDecimal.valueOf(MOST + 1L)).longValue();
        return nights < 1 ? Optional.empty() : Optional.of(new StayNights(StayCost.Nights.ROOM_UNITS, null, nights));
    }

    boolean has(LocalDate date) {
        return first != null && !date.isBefore(first) && date.isBefore(first.plusDays(count));
    }

    List<LocalDate> dates() {
        return first == null
                ? List.of()
                : first.datesUntil(first.plusDays(count)).toList();
    }
}
