package org.writedown.bench.worker;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.slices.Slice;

/** Slices as lines carry them, and the task that runs one. */
public final class Slices {

    private static final String OPERATIONS = "operations";
    private static final String NANOS = "nanos";
    private static final String LATENCIES = "latencies";
    private static final String COUNT = "count.";

    private Slices() {}

    /** Runs a slice of {@code clients} for {@code millis}. */
    public static Task task(Contestant contestant) {
        return arguments -> write(contestant.slice(arguments.number("clients"), arguments.millis("millis")));
    }

    public static Map<String, String> write(Slice slice) {
        ByteBuffer bytes = ByteBuffer.allocate(slice.latencies().getNeededByteBufferCapacity());
        int length = slice.latencies().encodeIntoCompressedByteBuffer(bytes);
        Map<String, String> values = new TreeMap<>();
        values.put(OPERATIONS, Long.toString(slice.operations()));
        values.put(NANOS, Long.toString(slice.nanos()));
        values.put(LATENCIES, Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), length)));
        slice.counts().forEach((name, count) -> values.put(COUNT + name, count.toString()));
        return values;
    }

    /** @throws IllegalArgumentException if it is not a slice */
    public static Slice read(Arguments reply) {
        try {
            byte[] bytes = Base64.getDecoder().decode(reply.text(LATENCIES));
            Histogram latencies = Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(bytes), 0);
            Map<String, Long> counts = new TreeMap<>();
            reply.values().forEach((name, value) -> {
                if (name.startsWith(COUNT)) {
                    counts.put(name.substring(COUNT.length()), Long.valueOf(value));
                }
            });
            return new Slice(
                    Long.parseLong(reply.text(OPERATIONS)), Long.parseLong(reply.text(NANOS)), latencies, counts);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not a histogram", e);
        }
    }
}
