package org.writedown.bench.slices;

import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What one contestant did in one slice of time.
 *
 * @param operations completed, each acknowledged
 * @param nanos from the start of the first to the end of the last
 * @param latencies of each operation, in nanoseconds
 * @param counts what noise does not move, summed over the slice: SQL statements, bytes allocated
 */
public record Slice(long operations, long nanos, Histogram latencies, Map<String, Long> counts) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    public double perSecond() {
        return operations * NANOS_PER_SECOND / nanos;
    }

    /** The latency, in milliseconds, that the given percentage of operations did not exceed. */
    public double percentileMillis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    public double perOperation(String count) {
        return (double) counts.getOrDefault(count, 0L) / operations;
    }

    /** The same slice with something more that was counted. */
    public Slice with(String count, long value) {
        Map<String, Long> more = new TreeMap<>(counts);
        more.put(count, value);
        return new Slice(operations, nanos, latencies, more);
    }

    /** Both slices as one longer one. */
    public Slice plus(Slice other) {
        Histogram both = latencies.copy();
        both.add(other.latencies);
        Map<String, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((name, count) -> sums.merge(name, count, Long::sum));
        return new Slice(operations + other.operations, nanos + other.nanos, both, sums);
    }
}
