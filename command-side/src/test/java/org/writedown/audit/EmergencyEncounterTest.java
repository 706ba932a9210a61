package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.FACILITY_FEE;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.IMAGING;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.LABORATORY;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.OBSERVATION;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.SUPPLIES_AND_DRUGS;
import static org.writedown.audit.overview.EmergencyEncounter.Kind.VISIT;
import static org.writedown.audit.overview.EmergencyEncounter.Status.ABSENT;
import static org.writedown.audit.overview.EmergencyEncounter.Status.FLAGGED;
import static org.writedown.audit.overview.EmergencyEncounter.Status.PRESENT;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.overview.BillOverview;
import org.writedown.audit.overview.EmergencyEncounter;
import org.writedown.audit.overview.EmergencyEncounter.Item;
import org.writedown.audit.overview.EmergencyEncounter.Kind;
import org.writedown.audit.reference.Answers;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;

/** An emergency visit as one list of six kinds: present, absent or flagged, over all bills of the case. */
final class EmergencyEncounterTest {

    private static final String CHEST_PAIN = """
            [case] the hospital, its physician and a reader
            facility 0131 dx=R07.9 payer=insurer
            0450 99284 @2025-03-14 1,820.00
            0450 96374 @2025-03-14 400.00
            0301 80053 @2025-03-14 205.00
            0301 80048 @2025-03-15 140.00
            0324 71046 @2025-03-14 500.00
            0324 71046 @2025-03-14 500.00
            0250 "ASPIRIN" @none 10.00
            0510 G0463 @2025-03-20 250.00
            professional 2025-03-14 dx=R07.9 payer=insurer provider=EDGROUP npi=1000000001
            99284 780.00 pos=23
            professional 2025-03-14 dx=I10 payer=insurer provider=OFFICE npi=1000000002
            99213 150.00 pos=11
            """;

    @Test
    void eachOfTheSixKindsIsPresentAbsentOrFlagged() {
        EmergencyEncounter visit = encounters(CHEST_PAIN).getFirst();

        assertThat(visit.items()).extracting(Item::kind).containsExactly(Kind.values());
        assertThat(item(visit, VISIT).status()).isEqualTo(PRESENT);
        assertThat(item(visit, FACILITY_FEE).status()).isEqualTo(PRESENT);
        assertThat(item(visit, LABORATORY).status()).isEqualTo(PRESENT);
        assertThat(item(visit, SUPPLIES_AND_DRUGS).status()).isEqualTo(PRESENT);
        assertThat(item(visit, OBSERVATION))
                .isEqualTo(new Item(OBSERVATION, ABSENT, Money.usd("0"), List.of(), new TreeSet<>()));
        assertThat(item(visit, IMAGING).status()).isEqualTo(FLAGGED);
        assertThat(item(visit, IMAGING).rules()).containsExactly("duplication.exact-line");
    }

    @Test
    void itReachesOverAllBillsAndOverMidnightAndLeavesOutOtherVisits() {
        EmergencyEncounter visit = encounters(CHEST_PAIN).getFirst();

        assertThat(visit.first()).isEqualTo(LocalDate.parse("2025-03-14"));
        assertThat(visit.last()).isEqualTo(LocalDate.parse("2025-03-15"));
        assertThat(item(visit, VISIT).lines()).extracting(Object::toString).containsExactly("B2-1");
        assertThat(item(visit, LABORATORY).lines()).extracting(Object::toString).containsExactly("B1-3", "B1-4");
        assertThat(visit.rest()).as("the injection").isEqualTo(Money.usd("400.00"));
        assertThat(visit.total()).isEqualTo(Money.usd("4355.00"));
    }

    @Test
    void theKindsAndTheRestAddUpToTheTotal() {
        Resources.files("corpus").stream()
                .flatMap(file -> FixtureFile.read(file, "").stream())
                .flatMap(one -> encounters(one).stream())
                .forEach(visit -> {
                    Stream<Money> parts =
                            Stream.concat(visit.items().stream().map(Item::charged), Stream.of(visit.rest()));
                    assertThat(Money.sum(Money.USD, parts.toList())).isEqualTo(visit.total());
                });
    }

    @Test
    void observationAndATraumaTeamAndCriticalCareHaveTheirPlace() {
        EmergencyEncounter visit = encounters("""
                [case] a fall, observed until the next day
                facility 0131
                0681 G0390 @2025-03-14 5,000.00
                0450 99291 @2025-03-14 4,000.00
                0762 G0378 @2025-03-14 x20 1,800.00
                0981 99285 @2025-03-14 900.00
                """).getFirst();

        assertThat(item(visit, FACILITY_FEE).charged()).isEqualTo(Money.usd("9000.00"));
        assertThat(item(visit, OBSERVATION).charged()).isEqualTo(Money.usd("1800.00"));
        assertThat(item(visit, VISIT).charged())
                .as("a professional fee on the hospital's bill")
                .isEqualTo(Money.usd("900.00"));
    }

    @Test
    void twoVisitsOfOneBillAreTwoLists() {
        List<EmergencyEncounter> visits = encounters("""
                [case] back a week later
                facility 0131
                0450 99283 @2025-03-14 900.00
                0450 99284 @2025-03-21 1,800.00
                0250 "TABLETS" @none 30.00
                """);

        assertThat(visits)
                .extracting(EmergencyEncounter::total)
                .containsExactly(Money.usd("900.00"), Money.usd("1800.00"));
    }

    @Test
    void ofAStayOnlyTheDayOfTheVisitCountsAndNoRoom() {
        EmergencyEncounter visit = encounters("""
                [case] admitted from the emergency room
                facility 0111 stay=2025-03-14..2025-03-16
                0450 99285 @2025-03-14 3,000.00
                0120 @2025-03-14 2,000.00
                0120 @2025-03-15 2,000.00
                0301 80053 @2025-03-15 200.00
                """).getFirst();

        assertThat(visit.last()).isEqualTo(visit.first());
        assertThat(visit.total()).isEqualTo(Money.usd("3000.00"));
    }

    @Test
    void aBillHasTheVisitsThatItIsPartOf() {
        Fixture one = FixtureFile.read("case", CHEST_PAIN, "").getFirst();

        assertThat(BillOverview.of(new BillId(1), one.bills(), List.of()).emergency())
                .hasSize(1);
        assertThat(BillOverview.of(new BillId(2), one.bills(), List.of()).emergency())
                .hasSize(1);
        assertThat(BillOverview.of(new BillId(3), one.bills(), List.of()).emergency())
                .isEmpty();
        assertThat(BillOverview.of(new BillId(9), one.bills(), List.of()).emergency())
                .isEmpty();
    }

    private static Item item(EmergencyEncounter visit, Kind kind) {
        return visit.items().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<EmergencyEncounter> encounters(String text) {
        return encounters(FixtureFile.read("emergency", text, "").getFirst());
    }

    private static List<EmergencyEncounter> encounters(Fixture one) {
        return EmergencyEncounter.of(
                ExaminedBill.ofCase(one.bills(), Policy.DEFAULT, Answers.NOTHING),
                Resources.audit().examine(one.bills()).findings());
    }
}
