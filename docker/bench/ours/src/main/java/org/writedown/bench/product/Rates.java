package org.writedown.bench.product;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Slices;

/** Something that was done once, as a slice: so many events in so much time, without a latency of each. */
final class Rates {

    private Rates() {}

    static Map<String, String> of(long events, long nanos) {
        return Slices.write(new Slice(events, nanos, new Histogram(3), Map.of()));
    }
}
