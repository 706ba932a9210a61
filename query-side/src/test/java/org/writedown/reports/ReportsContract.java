package org.writedown.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.writedown.projection.Happenings.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.projection.Histories;
import org.writedown.projection.History;
import org.writedown.projection.RandomHistories;
import org.writedown.projection.Views;
import org.writedown.reports.ReductionReport.Figures;
import org.writedown.reports.ReductionReport.Group;

/** What the report of reductions promises, on every database. */
abstract class ReportsContract {

    private static final FirmId FIRM = History.FIRM;
    private static final Provider CLINIC = new Provider(new ProviderId("clinic-1"), "North Clinic");

    private Views views;
    private ReductionReports reports;

    abstract DataSource database();

    @BeforeEach
    void open() {
        views = new Views(database());
        views.clear();
        reports = new ReductionReports(views.store.jdbc());
    }

    @Test
    void groupsByWhatTheFlagAskedAboutElseByHowItWasWon() {
        views.project(Histories.emergencyRoom().events());

        assertThat(by(Grouping.CAUSE))
                .extracting(Group::key, Group::label, group -> group.figures().reduced())
                .containsExactly(
                        tuple("FACILITY_FEE", "facility fee", usd("860.00")),
                        tuple("LEVEL_OF_VISIT", "level of visit", usd("1800.00")),
                        tuple("REPEATED_IMAGING", "repeated imaging", usd("640.00")),
                        tuple("SETTLEMENT", "settlement", usd("3000.00")));
    }

    @Test
    void groupsByProviderWithEachBillsOriginalOnce() {
        views.project(Histories.emergencyRoom().events());
        views.project(Histories.compounding().events());
        views.project(small("case-clinic", "1000.00", "750.00").events());

        assertThat(by(Grouping.PROVIDER))
                .extracting(Group::key, Group::label, group -> group.figures().cases(), group -> group.figures()
                        .original())
                .containsExactly(
                        tuple("1234567893", "Mercy Hospital", 2L, usd("32400.00")),
                        tuple("clinic-1", "North Clinic", 1L, usd("1000.00")));
    }

    @Test
    void groupsByTheMonthInWhichAReductionTookEffect() {
        views.project(Histories.compounding().events());

        assertThat(by(Grouping.MONTH))
                .extracting(Group::key, group -> group.figures().reduced())
                .containsExactly(tuple("2026-02", usd("2500.00")), tuple("2026-03", usd("7500.00")));
    }

    @Test
    void ratesAreWeightedByDollarsAndPerCase() {
        views.project(small("case-10", "1000.00", "900.00").events());
        views.project(small("case-20", "1000.00", "800.00").events());
        views.project(small("case-60", "8000.00", "3200.00").events());

        Figures figures = by(Grouping.PROVIDER).getFirst().figures();

        assertThat(figures.cases()).isEqualTo(3);
        assertThat(figures.dollarWeighted()).as("5,100 of 10,000").isEqualTo(new BigDecimal("51.00"));
        assertThat(figures.meanPerCase()).isEqualTo(new BigDecimal("30.00"));
        assertThat(figures.medianPerCase()).isEqualTo(new BigDecimal("20.00"));
    }

    /** Of 1,000.00 on which 200.00 was won, and 3,000.00 on which nothing was: 5 %, not 20 %. */
    @Test
    void aBillOnWhichNothingWasWonStandsUnderTheRates() {
        views.project(small("case-won", "1000.00", "800.00").events());
        views.project(new History("case-nothing", FIRM)
                .then(opened())
                .then(uploaded(1, CLINIC, billed(1, "99285", "3000.00")))
                .events());

        for (Grouping grouping : Grouping.values()) {
            Figures figures = by(grouping).getFirst().figures();
            assertThat(figures.dollarWeighted()).as(grouping.name()).isEqualTo(new BigDecimal("5.00"));
            assertThat(figures.meanPerCase()).as(grouping.name()).isEqualTo(new BigDecimal("10.00"));
            assertThat(figures.cases()).isEqualTo(2);
            assertThat(figures.casesWon()).isEqualTo(1);
        }
        assertThat(reports.total(FIRM, null, null).getFirst().original()).isEqualTo(usd("4000.00"));
    }

    @Test
    void aBillThatCameAfterThePeriodDoesNotStandUnderItsRates() {
        views.project(Histories.compounding().events());
        views.project(new History("case-later", FIRM)
                .on("2026-05-01")
                .then(opened())
                .then(uploaded(1, CLINIC, billed(1, "99285", "3000.00")))
                .events());

        assertThat(between("2026-01-01", "2026-04-30").original()).isEqualTo(usd("20000.00"));
        assertThat(between("2026-01-01", "2026-05-01").original()).isEqualTo(usd("23000.00"));
    }

    @Test
    void thePeriodHasBothItsDays() {
        views.project(Histories.compounding().events());

        assertThat(between("2026-02-01", "2026-03-01").reduced()).isEqualTo(usd("6000.00"));
        assertThat(between("2026-02-02", "2026-02-28").reduced()).isEqualTo(usd("0.00"));
        assertThat(between("2026-03-15", null).reduced()).isEqualTo(usd("4000.00"));
    }

    @Test
    void noFirmSeesAnothersReductions() {
        views.project(
                Histories.emergencyRoom("case-foreign", new FirmId("firm-2")).events());

        assertThat(by(Grouping.CAUSE)).isEmpty();
        assertThat(reports.total(FIRM, null, null)).isEmpty();
        assertThat(reports.total(new FirmId("firm-2"), null, null).getFirst().reduced())
                .isEqualTo(usd("6300.00"));
    }

    @Test
    void sumsTieToTheMovementsWhateverTheyAreGroupedBy() {
        List<History> histories = IntStream.range(0, 30)
                .mapToObj(seed -> RandomHistories.of("case-" + seed, seed, 40))
                .toList();
        histories.forEach(history -> views.project(history.events()));

        Money movements = sum(histories.stream()
                .flatMap(History::stream)
                .flatMap(event -> MoneyEvent.of(event.event()).stream())
                .map(Movement::reduction));

        assertThat(movements.isPositive()).isTrue();
        for (Grouping grouping : Grouping.values()) {
            assertThat(sum(by(grouping).stream().map(group -> group.figures().reduced())))
                    .as(grouping.name())
                    .isEqualTo(movements);
        }
        assertThat(reports.total(FIRM, null, null).getFirst().reduced()).isEqualTo(movements);
    }

    private List<Group> by(Grouping grouping) {
        return reports.groups(FIRM, grouping, null, null);
    }

    private Figures between(String from, String to) {
        List<Figures> total = reports.total(FIRM, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return total.isEmpty() ? null : total.getFirst();
    }

    /** One line of the clinic, reduced once. */
    private static History small(String caseId, String from, String to) {
        return new History(caseId, FIRM)
                .then(opened())
                .then(uploaded(1, CLINIC, billed(1, "99285", from)))
                .then(flagged(1, "B1-1", Concern.PRICE, from))
                .then(reduced(1, 1, 1, "B1-1", from, to));
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(Money.USD, amounts.toList());
    }
}
