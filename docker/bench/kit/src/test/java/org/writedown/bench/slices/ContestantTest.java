package org.writedown.bench.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class ContestantTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void everyOperationIsCountedAndTimed() throws Exception {
        LongAdder done = new LongAdder();
        Contestant sleeper = new Contestant(
                client -> () -> {
                    Thread.sleep(1);
                    done.increment();
                },
                Map.of("done", done::sum));
        Slice slice = sleeper.slice(3, SHORT);
        assertThat(slice.operations()).isEqualTo(done.sum()).isPositive();
        assertThat(slice.counts()).containsEntry("done", done.sum());
        assertThat(slice.perOperation("done")).isEqualTo(1);
        assertThat(slice.nanos()).isGreaterThanOrEqualTo(SHORT.toNanos());
        assertThat(slice.percentileMillis(50)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void clientsAreKeptFromSliceToSlice() throws Exception {
        AtomicLong made = new AtomicLong();
        Contestant contestant = new Contestant(
                client -> {
                    made.incrementAndGet();
                    return Thread::yield;
                },
                Map.of());
        contestant.slice(2, SHORT);
        contestant.slice(3, SHORT);
        assertThat(made).hasValue(3);
    }

    @Test
    void aSliceWithAFailureMeasuresNothing() {
        Contestant failing = new Contestant(
                client -> () -> {
                    throw new IllegalStateException("refused");
                },
                Map.of());
        assertThatThrownBy(() -> failing.slice(1, SHORT)).hasRootCauseMessage("refused");
    }

    @Test
    void eachSideGoesFirstAsOftenAsSecondAfterAWarmUp() throws Exception {
        List<String> order = new ArrayList<>();
        List<Pair> pairs = Abba.run(2, () -> told(order, "a", 10), () -> told(order, "b", 20));
        assertThat(String.join("", order)).isEqualTo("ab" + "abba" + "abba");
        assertThat(pairs).hasSize(4).allSatisfy(pair -> assertThat(pair.ratio()).isEqualTo(0.5));
        assertThat(Abba.contestant(pairs).operations()).isEqualTo(40);
        assertThat(Abba.yardstick(pairs).perSecond()).isEqualTo(20);
    }

    private static Slice told(List<String> order, String name, long operations) {
        order.add(name);
        return new Slice(operations, Duration.ofSeconds(1).toNanos(), new Histogram(3), Map.of("x", operations));
    }
}
