package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.audit.overview.StayCost.Nights.DATED_ROOMS;
import static org.writedown.audit.overview.StayCost.Nights.ROOM_UNITS;
import static org.writedown.audit.overview.StayCost.Nights.STATED_STAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.overview.Department;
import org.writedown.audit.overview.StayCost;
import org.writedown.audit.overview.StayCost.DayCost;
import org.writedown.audit.overview.StayCost.LastNights;
import org.writedown.audit.reference.Answers;
import org.writedown.contract.value.Money;

/** What a stay cost by the day and by department, and what its last nights added. */
final class StayCostTest {

    private static final String HIP = """
            [stay] three nights, the first in intensive care
            facility 0111 stay=2025-02-10..2025-02-13
            0200 @2025-02-10 x1 5,000.00
            0120 @2025-02-11..2025-02-12 x2d 4,000.01
            0250 @none 900.00
            0301 80048 @2025-02-10 100.00
            0301 80048 @2025-02-12 140.00
            0360 27245-RT @2025-02-11 9,000.00
            0637 "TAKE-HOME TABLETS" @2025-02-13 30.00
            0420 @2025-02-11..2025-02-13 x3 300.00
            0001 @none 19,470.01
            """;

    @Test
    void chargesAreLaidOutByNightAndDepartment() {
        StayCost stay = stay(HIP);

        assertThat(stay.nights()).isEqualTo(3);
        assertThat(stay.from()).isEqualTo(STATED_STAY);
        assertThat(stay.total()).isEqualTo(usd("19470.01"));
        assertThat(stay.perNight()).isEqualTo(usd("6490.00"));
        assertThat(stay.days())
                .extracting(DayCost::date, DayCost::night, DayCost::charged)
                .containsExactly(
                        day("2025-02-10", true, "5100.00"),
                        day("2025-02-11", true, "11000.01"),
                        day("2025-02-12", true, "2140.00"),
                        day("2025-02-13", false, "30.00"));
        assertThat(stay.days().getFirst().departments())
                .containsOnlyKeys(Department.INTENSIVE_CARE, Department.LABORATORY)
                .containsEntry(Department.INTENSIVE_CARE, usd("5000.00"));
        assertThat(stay.departments())
                .containsEntry(Department.LABORATORY, usd("240.00"))
                .containsEntry(Department.ROOM, usd("4000.01"));
    }

    @Test
    void whatNoSingleDayBearsIsToldApart() {
        assertThat(stay(HIP).undated())
                .containsOnly(entry(Department.DRUGS, usd("900.00")), entry(Department.THERAPY, usd("300.00")));
    }

    @Test
    void theLastNightsCostWhatTheirDaysDoWithoutTheDayOfDischarge() {
        assertThat(stay(HIP).lastNights())
                .containsExactly(
                        new LastNights(1, LocalDate.parse("2025-02-12"), usd("2140.00")),
                        new LastNights(2, LocalDate.parse("2025-02-11"), usd("13140.01")));
    }

    @Test
    void withoutAStatedStayTheRoomsTellItsNights() {
        StayCost stay = stay("""
                [stay] rooms by the night
                facility 0111
                0120 @2025-02-10 2,000.00
                0120 @2025-02-11 2,000.00
                0301 80048 @2025-02-12 100.00
                """);

        assertThat(stay.from()).isEqualTo(DATED_ROOMS);
        assertThat(stay.nights()).isEqualTo(2);
        assertThat(stay.perNight()).isEqualTo(usd("2050.00"));
        assertThat(stay.lastNights()).containsExactly(new LastNights(1, LocalDate.parse("2025-02-11"), usd("2000.00")));
    }

    @Test
    void roomsWithoutDatesTellHowManyNightsAndNotWhich() {
        StayCost stay = stay("""
                [stay] as most claims have it
                facility 0111
                0120 @none x3d 6,000.00
                0200 @none x2d 9,000.00
                """);

        assertThat(stay.from()).isEqualTo(ROOM_UNITS);
        assertThat(stay.nights()).isEqualTo(5);
        assertThat(stay.perNight()).isEqualTo(usd("3000.00"));
        assertThat(stay.days()).isEmpty();
        assertThat(stay.lastNights()).isEmpty();
    }

    @Test
    void theOneRoomOfAStatedStayWasThereEachNight() {
        StayCost stay = stay("""
                [stay] one undated row of rooms
                facility 0111 stay=2025-02-10..2025-02-13
                0120 @none x3d 6,000.00
                """);

        assertThat(stay.days()).hasSize(3).allSatisfy(day -> assertThat(day.charged())
                .isEqualTo(usd("2000.00")));
        assertThat(stay.undated()).isEmpty();
        assertThat(stay.lastNights()).hasSize(2);
    }

    @Test
    void ofTwoUndatedRoomsNobodyKnowsWhichWasLast() {
        StayCost stay = stay("""
                [stay] two undated rows of rooms
                facility 0111 stay=2025-02-10..2025-02-13
                0200 @none x1d 5,000.00
                0120 @none x2d 4,000.00
                """);

        assertThat(stay.perNight()).isEqualTo(usd("3000.00"));
        assertThat(stay.undated()).containsOnlyKeys(Department.INTENSIVE_CARE, Department.ROOM);
        assertThat(stay.lastNights()).isEmpty();
    }

    @Test
    void anInterimBillIsForTheNightsOfItsOwnRooms() {
        StayCost stay = stay("""
                [stay] the last of two bills
                facility 0114 stay=2025-06-01..2025-07-12
                0206 @2025-07-01..2025-07-11 x11d 36,300.00
                """);

        assertThat(stay.nights()).isEqualTo(11);
        assertThat(stay.perNight()).isEqualTo(usd("3300.00"));
    }

    @Test
    void aBillOfNoStayHasNoCostByTheDay() {
        assertThat(find("[x] emergency\nfacility 0131 2025-02-10\n0450 99284 1,900.00\n"))
                .isNull();
        assertThat(find("[x] a physician\nprofessional 2025-02-10\n99223 400.00 pos=21\n"))
                .isNull();
        assertThat(find("[x] late charges\nfacility 0115\n0278 @2025-02-10 400.00\n"))
                .isNull();
    }

    /** A date of another century is a slip, and no reason for an answer of fifty thousand days. */
    @Test
    void aStayOfMoreThanThreeYearsIsNotLaidOut() {
        String bill = "[x] a slip\nfacility 0111 stay=1925-02-10..%s\n0120 @none x3d 6,000.00\n";

        assertThat(find(bill.formatted("2025-02-13"))).isNull();
        assertThat(stay(bill.formatted("1928-02-10")).nights()).isEqualTo(1095);
    }

    @Test
    void daysAndUndatedAddUpToTheTotal() {
        Resources.files("corpus").stream()
                .flatMap(file -> FixtureFile.read(file, "").stream())
                .flatMap(one -> examined(one).stream())
                .map(StayCost::of)
                .filter(Objects::nonNull)
                .forEach(stay -> {
                    Stream<Money> parts =
                            Stream.concat(stay.days().stream().map(DayCost::charged), stay.undated().values().stream());
                    assertThat(Money.sum(Money.USD, parts.toList())).isEqualTo(stay.total());
                    assertThat(Money.sum(Money.USD, stay.departments().values()))
                            .isEqualTo(stay.total());
                });
    }

    private static Tuple day(String date, boolean night, String charged) {
        return tuple(LocalDate.parse(date), night, usd(charged));
    }

    private static Money usd(String amount) {
        return Money.usd(amount);
    }

    private static StayCost stay(String text) {
        return Objects.requireNonNull(find(text));
    }

    private static @Nullable StayCost find(String text) {
        return StayCost.of(
                examined(FixtureFile.read("stay", text, "").getFirst()).getFirst());
    }

    private static List<ExaminedBill> examined(Fixture one) {
        return ExaminedBill.ofCase(one.bills(), Policy.DEFAULT, Answers.NOTHING);
    }
}
