package org.writedown.bench.figures;

import java.util.Arrays;

/** Quantiles of a few numbers, by linear interpolation between neighbours. */
public final class Quantile {

    private Quantile() {}

    public static double median(double... values) {
        return at(0.5, values);
    }

    /**
     * The value below which the share {@code q} of the values lies.
     *
     * @param q from 0 to 1
     * @throws IllegalArgumentException without values, or if one of them is not a finite number
     */
    public static double at(double q, double... values) {
        if (values.length == 0 || q < 0 || q > 1 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("no quantile " + q + " of " + Arrays.toString(values));
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = q * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
