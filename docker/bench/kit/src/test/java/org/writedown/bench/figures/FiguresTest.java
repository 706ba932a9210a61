package org.writedown.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.writedown.bench.figures.Target.Bound;

class FiguresTest {

    private final Figures figures = new Figures();

    @Test
    void areWrittenAsOneFlatObjectInTheOrderOfMeasurement() {
        figures.put("commands.h2.c32.vs_raw", 2.25);
        figures.put("a.per_s", 123_456_789);
        figures.put("a.tiny", 0.000012345678);
        assertThat(FlatJson.of(figures.all())).isEqualTo("""
                {
                  "commands.h2.c32.vs_raw": 2.25,
                  "a.per_s": 123457000,
                  "a.tiny": 0.0000123457
                }
                """);
    }

    @Test
    void zeroAndNegativeNumbersAreNumbersToo() {
        assertThat(FlatJson.number(0)).isEqualTo("0");
        assertThat(FlatJson.number(-0.5)).isEqualTo("-0.5");
    }

    @Test
    void aRatioBringsItsBand() {
        figures.put("x.vs_y", new Ratio(2, 1.5, 2.5, 9, 1));
        assertThat(figures.all().keySet())
                .containsExactly("x.vs_y", "x.vs_y.p10", "x.vs_y.p90", "x.vs_y.pairs", "x.vs_y.discarded");
        assertThat(figures.find("x.vs_y.discarded")).hasValue(1);
    }

    @Test
    void noNameIsTakenTwiceAndNoValueIsMadeUp() {
        figures.put("x.y", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> figures.put("x.y", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> figures.put("x.z", Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> figures.put("X \"quoted\"", 1));
        assertThat(figures.find("x.z")).isEmpty();
    }

    @Test
    void aTargetIsReachedAtItsValueAndMissedBeyondIt() {
        Target least = new Target("x.y", Bound.AT_LEAST, 2, "");
        Target most = new Target("x.y", Bound.AT_MOST, 2, "");
        assertThat(least.reached(2)).isTrue();
        assertThat(least.reached(1.999)).isFalse();
        assertThat(most.reached(2)).isTrue();
        assertThat(most.reached(2.001)).isFalse();
        assertThat(least.demand()).isEqualTo(">= 2");
    }
}
