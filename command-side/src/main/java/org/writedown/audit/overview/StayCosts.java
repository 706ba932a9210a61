package org.writedown.audit.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.overview.StayCost.DayCost;
import org.writedown.audit.overview.StayCost.LastNights;
import org.writedown.contract.value.Money;

/** Lays the charges of a stay out by day and department. */
final class StayCosts {

    /** For that many nights, from the last one back, it is said what they cost. */
    private static final int LAST = 3;

    private final StayNights nights;
    private final Currency currency;
    private final NavigableMap<LocalDate, Map<Department, Long>> byDay = new TreeMap<>();
    private final Map<Department, Long> undated = new EnumMap<>(Department.class);
    private final Map<Department, Long> all = new EnumMap<>(Department.class);
    private boolean everyRoomHasItsDay = true;

    private StayCosts(StayNights nights, Currency currency) {
        this.nights = nights;
        this.currency = currency;
        nights.dates().forEach(this::day);
    }

    static @Nullable StayCost of(ExaminedBill bill) {
        if (bill.setting() != Setting.INPATIENT && bill.setting() != Setting.POST_ACUTE) {
            return null;
        }
        List<Line> rooms = bill.lines().stream()
                .filter(line -> RevenueFamilies.isRoom(line) && line.cents() > 0)
                .toList();
        return StayNights.of(bill, rooms)
                .map(nights ->
                        new StayCosts(nights, bill.statement().statedTotal().currency()))
                .map(costs -> costs.of(bill.lines(), rooms.size() == 1))
                .orElse(null);
    }

    private StayCost of(List<Line> lines, boolean oneRoom) {
        for (Line line : lines) {
            all.merge(Department.of(line), line.cents(), Long::sum);
            if (RevenueFamilies.isRoom(line)) {
                placeRoom(line, oneRoom);
            } else if (line.date() != null && line.days() == 1) {
                place(line.date(), line, line.cents());
            } else {
                leaveUndated(line);
            }
        }
        return answer();
    }

    /** The one room of a stay that is not dated was there on each of its nights. */
    private void placeRoom(Line room, boolean only) {
        if (room.date() != null) {
            spread(room, RoomNights.of(room));
        } else if (only && BigDecimal.valueOf(nights.count()).compareTo(room.units()) == 0 && nights.first() != null) {
            spread(room, nights.dates());
        } else {
            everyRoomHasItsDay &= room.cents() == 0;
            leaveUndated(room);
        }
    }

    private void spread(Line room, List<LocalDate> on) {
        List<Money> shares = new Money(room.cents(), currency).split(on.size());
        for (int i = 0; i < on.size(); i++) {
            place(on.get(i), room, shares.get(i).minorUnits());
        }
    }

    private void place(LocalDate date, Line line, long cents) {
        day(date).merge(Department.of(line), cents, Long::sum);
    }

    private void leaveUndated(Line line) {
        undated.merge(Department.of(line), line.cents(), Long::sum);
    }

    private Map<Department, Long> day(LocalDate date) {
        return byDay.computeIfAbsent(date, none -> new EnumMap<>(Department.class));
    }

    private StayCost answer() {
        Money total = money(sum(all));
        BigDecimal perNight = BigDecimal.valueOf(total.minorUnits())
                .divide(BigDecimal.valueOf(nights.count()), 0, RoundingMode.HALF_UP);
        return new StayCost(
                nights.count(),
                nights.from(),
                total,
                money(perNight.longValueExact()),
                amounts(all),
                byDay.entrySet().stream().map(this::dayCost).toList(),
                amounts(undated),
                lastNights());
    }

    private DayCost dayCost(Map.Entry<LocalDate, Map<Department, Long>> day) {
        return new DayCost(day.getKey(), nights.has(day.getKey()), money(sum(day.getValue())), amounts(day.getValue()));
    }

    private List<LastNights> lastNights() {
        List<LastNights> last = new ArrayList<>(LAST);
        LocalDate first = nights.first();
        if (first != null && everyRoomHasItsDay) {
            LocalDate end = first.plusDays(nights.count());
            for (int count = 1; count <= LAST && count < nights.count(); count++) {
                LocalDate from = end.minusDays(count);
                long cents = byDay.subMap(from, true, end, false).values().stream()
                        .mapToLong(StayCosts::sum)
                        .sum();
                last.add(new LastNights(count, from, money(cents)));
            }
        }
        return last;
    }

    private static long sum(Map<Department, Long> cents) {
        return cents.values().stream().mapToLong(Long::longValue).sum();
    }

    private SortedMap<Department, Money> amounts(Map<Department, Long> cents) {
        SortedMap<Department, Money> amounts = new TreeMap<>();
        cents.forEach((department, amount) -> amounts.put(department, money(amount)));
        return amounts;
    }

    private Money money(long cents) {
        return new Money(cents, currency);
    }
}
