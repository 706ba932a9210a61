package org.writedown.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantileTest {

    @Test
    void theMedianOfAnOddCountIsTheMiddleOne() {
        assertThat(Quantile.median(9, 1, 5)).isEqualTo(5);
    }

    @Test
    void theMedianOfAnEvenCountLiesBetweenTheMiddleTwo() {
        assertThat(Quantile.median(4, 1, 2, 100)).isEqualTo(3);
    }

    @Test
    void oneValueIsEveryQuantile() {
        assertThat(Quantile.at(0.1, 7)).isEqualTo(7);
        assertThat(Quantile.at(0.9, 7)).isEqualTo(7);
    }

    @Test
    void quantilesBetweenNeighboursAreInterpolated() {
        assertThat(Quantile.at(0.1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110))
                .isEqualTo(20);
        assertThat(Quantile.at(0.25, 0, 10)).isEqualTo(2.5);
    }

    @Test
    void theValuesAreLeftAsTheyWere() {
        double[] values = {3, 1, 2};
        Quantile.median(values);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void nothingAndWhatIsNoNumberHaveNoQuantile() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.median());
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.median(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.at(1.01, 1));
    }

    @Property
    void everyQuantileLiesAmongTheValues(
            @ForAll @Size(min = 1, max = 30) double[] values, @ForAll @DoubleRange(min = 0, max = 1) double q) {
        double[] finite = java.util.Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? value / 4 : 0)
                .sorted()
                .toArray();
        assertThat(Quantile.at(q, finite)).isBetween(finite[0], finite[finite.length - 1]);
    }
}
