package org.writedown.bench.slices;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;

/** Something that can be put under load: each client on a thread of its own, one operation after the other. */
public final class Contestant {

    /** Bytes that all threads of this process allocated. */
    public static final String ALLOCATED = "allocated_bytes";

    /** Processor time of this process, in nanoseconds: what a loaded machine does not change much. */
    public static final String PROCESSOR = "cpu_nanos";

    /** Three significant digits: finer than any latency here can be told from noise. */
    private static final int PRECISION = 3;

    private final Client.Factory factory;
    private final Map<String, LongSupplier> counters;
    private final List<Client> clients = new ArrayList<>();

    /** @param counters what to count beside the time, each only ever growing */
    public Contestant(Client.Factory factory, Map<String, LongSupplier> counters) {
        this.factory = factory;
        this.counters = new TreeMap<>(counters);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        this.counters.put(ALLOCATED, threads::getTotalThreadAllocatedBytes);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        this.counters.put(PROCESSOR, system::getProcessCpuTime);
    }

    /** @throws Exception if any operation failed */
    public Slice slice(int concurrency, Duration time) throws Exception {
        while (clients.size() < concurrency) {
            clients.add(factory.client(clients.size()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Histogram>> running = new ArrayList<>();
            for (Client client : clients.subList(0, concurrency)) {
                running.add(threads.submit(operations(client, start, time)));
            }
            Map<String, Long> before = read();
            long begin = System.nanoTime();
            start.countDown();
            Histogram latencies = new Histogram(PRECISION);
            for (Future<Histogram> done : running) {
                latencies.add(done.get());
            }
            long nanos = System.nanoTime() - begin;
            return new Slice(latencies.getTotalCount(), nanos, latencies, since(before));
        }
    }

    private static Callable<Histogram> operations(Client client, CountDownLatch start, Duration time) {
        return () -> {
            Histogram latencies = new Histogram(PRECISION);
            start.await();
            long before = System.nanoTime();
            long deadline = before + time.toNanos();
            while (before < deadline) {
                client.operate();
                long after = System.nanoTime();
                latencies.recordValue(after - before);
                before = after;
            }
            return latencies;
        };
    }

    private Map<String, Long> read() {
        Map<String, Long> values = new TreeMap<>();
        counters.forEach((name, counter) -> values.put(name, counter.getAsLong()));
        return values;
    }

    private Map<String, Long> since(Map<String, Long> before) {
        Map<String, Long> grown = read();
        grown.replaceAll((name, value) -> value - before.getOrDefault(name, 0L));
        return grown;
    }
}
