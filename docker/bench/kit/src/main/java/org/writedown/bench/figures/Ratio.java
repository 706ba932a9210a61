package org.writedown.bench.figures;

import java.time.Duration;
import java.util.List;
import org.writedown.bench.slices.Pair;

/**
 * How often as fast one contestant is as the other: the median over pairs of neighbouring slices, with the band in
 * which four fifths of the pairs lie.
 *
 * @param low the 10 % quantile
 * @param high the 90 % quantile
 * @param used how many pairs count
 * @param discarded how many pairs were disturbed and do not
 */
public record Ratio(double median, double low, double high, int used, int discarded) {

    /**
     * @param planned how long a slice should have taken; a pair with a slice that took far longer was disturbed.
     *     Where most were, the machine is simply slow today, and all of them count.
     * @throws IllegalArgumentException without pairs
     */
    public static Ratio of(List<Pair> pairs, Duration planned) {
        List<Pair> undisturbed =
                pairs.stream().filter(pair -> pair.undisturbed(planned)).toList();
        List<Pair> counted = undisturbed.size() * 2 >= pairs.size() ? undisturbed : pairs;
        double[] ratios = counted.stream().mapToDouble(Pair::ratio).toArray();
        return new Ratio(
                Quantile.median(ratios),
                Quantile.at(0.1, ratios),
                Quantile.at(0.9, ratios),
                ratios.length,
                pairs.size() - ratios.length);
    }
}
