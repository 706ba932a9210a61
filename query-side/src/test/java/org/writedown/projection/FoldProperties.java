package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.writedown.balance.BalanceView;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Money;
import org.writedown.reductions.Reduction;
import org.writedown.reductions.ReductionsView;
import org.writedown.replay.ReplayView;
import org.writedown.replay.Step;
import org.writedown.timeline.Known;
import org.writedown.timeline.TimelineEntry;
import org.writedown.timeline.TimelineView;

/** What holds for every history, however it came about. */
class FoldProperties {

    private final Views views = new Views(TestH2.dataSource("folds"));

    @Property(tries = 40)
    void rowsWrittenInAnyBatchesAreTheFoldOfAllEvents(
            @ForAll("histories") History history, @ForAll("batches") List<Integer> batches) {
        views.clear();
        int from = 0;
        for (int size : batches) {
            int to = Math.min(history.events().size(), from + size);
            views.project(history.events().subList(from, to));
            from = to;
        }
        views.project(history.events());
        var stepwise = views.rows();

        views.clear();
        views.project(history.events());

        assertThat(stepwise).isEqualTo(views.rows());
    }

    @Property(tries = 1000)
    void everyPrefixHasEveryDollarInOneAccount(@ForAll("histories") History history) {
        CaseMoney money = CaseMoney.NOTHING;
        for (RecordedEvent event : history.events()) {
            money = money.after(event.event());
            assertThat(money.sound()).as("after event %s", event.sequence()).isTrue();
        }
        assertThat(history.fold(new BalanceView()).view().money()).isEqualTo(money);
    }

    @Property(tries = 500)
    void reductionsSumToWhatTheMovementsSay(@ForAll("histories") History history) {
        List<Money> movements = history.stream()
                .flatMap(event -> MoneyEvent.of(event.event()).stream())
                .map(Movement::reduction)
                .toList();
        var won = history.fold(new ReductionsView()).view();

        assertThat(won.money().reduced()).isEqualTo(Money.sum(Money.USD, movements));
        assertThat(Money.sum(
                        Money.USD,
                        won.reductions().stream().map(Reduction::amount).toList()))
                .isEqualTo(won.money().reduced());
    }

    @Property(tries = 500)
    void aReplayEndsWhereTheBalanceIs(@ForAll("histories") History history) {
        List<Step> steps = history.fold(new ReplayView()).view().steps();

        assertThat(steps.getLast().balanceAfter())
                .isEqualTo(
                        history.fold(new BalanceView()).view().money().total().outstanding());
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).balanceBefore()).isEqualTo(steps.get(i - 1).balanceAfter());
        }
    }

    /** The replay, which goes through the whole case, says each sentence by what was known just then. */
    @Property(tries = 500)
    void aSentenceIsTheSameByWhatIsKnownLater(@ForAll("histories") History history) {
        Known known = history.fold(new TimelineView()).view();
        List<TimelineEntry> told = history.stream()
                .map(event -> TimelineEntry.of(known.before(event.sequence()), event.event(), event.recorded()))
                .toList();

        assertThat(history.fold(new ReplayView()).view().steps())
                .extracting(Step::entry)
                .isEqualTo(told);
    }

    /** Leaving events out, as a question about an effective date does, is no reason to fail. */
    @Property(tries = 500)
    void everyFoldIsTotal(@ForAll("histories") History history, @ForAll long seed) {
        var chance = new Random(seed);
        List<RecordedEvent> some = history.stream()
                .filter(event -> event.sequence() == 0 || chance.nextBoolean())
                .toList();

        assertThat(new ReplayView().fold(some.stream()).orElseThrow().view().steps())
                .hasSize(some.size());
        views.all.forEach(
                projection -> assertThat(projection.view().fold(some.stream())).isPresent());
    }

    @Provide
    Arbitrary<History> histories() {
        return RandomHistories.any();
    }

    @Provide
    Arbitrary<List<Integer>> batches() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(12);
    }
}
