package org.writedown.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.slices.Slice;

class RatioTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void isTheMedianOverPairsAndNotTheRatioOfSums() {
        Ratio ratio = Ratio.of(List.of(pair(200, 100), pair(300, 100), pair(90_000, 100)), SECOND);
        assertThat(ratio.median()).isEqualTo(3);
    }

    @Test
    void theBandHoldsFourFifthsOfThePairs() {
        List<Pair> pairs =
                IntStream.rangeClosed(0, 10).mapToObj(i -> pair(100 + i, 100)).toList();
        Ratio ratio = Ratio.of(pairs, SECOND);
        assertThat(ratio.low()).isEqualTo(1.01, within(1e-9));
        assertThat(ratio.high()).isEqualTo(1.09, within(1e-9));
    }

    @Test
    void aMachineThatSlowsDownForBothChangesNothing() {
        assertThat(Ratio.of(List.of(pair(200, 100), pair(20, 10), pair(2, 1)), SECOND))
                .isEqualTo(new Ratio(2, 2, 2, 3, 0));
    }

    @Test
    void aPairWithASliceThatWasHeldUpIsDiscardedAndCounted() {
        Pair disturbed = new Pair(slice(5, Duration.ofSeconds(4)), slice(100, SECOND));
        Pair idle = new Pair(slice(0, SECOND), slice(100, SECOND));
        Ratio ratio = Ratio.of(List.of(pair(200, 100), disturbed, pair(220, 100), pair(240, 100), idle), SECOND);
        assertThat(ratio.median()).isEqualTo(2.2);
        assertThat(ratio.used()).isEqualTo(3);
        assertThat(ratio.discarded()).isEqualTo(2);
    }

    @Test
    void whereMostAreHeldUpNoneIsDiscarded() {
        Pair slow = new Pair(slice(300, Duration.ofSeconds(3)), slice(300, Duration.ofSeconds(6)));
        assertThat(Ratio.of(List.of(slow, slow, pair(100, 100)), SECOND)).isEqualTo(new Ratio(2, 1.2, 2, 3, 0));
    }

    @Test
    void withoutPairsThereIsNoRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(List.of(), SECOND));
    }

    private static Pair pair(long contestant, long yardstick) {
        return new Pair(slice(contestant, SECOND), slice(yardstick, SECOND));
    }

    private static Slice slice(long operations, Duration time) {
        return new Slice(operations, time.toNanos(), new Histogram(3), Map.of());
    }
}
