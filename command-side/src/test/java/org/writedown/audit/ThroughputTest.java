package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Policy;

/**
 * How many lines a second one core examines, and that time grows with the lines. The figures are printed; the bounds
 * held here leave room for slow and busy machines.
 */
final class ThroughputTest {

    /** Time of the core, not of the clock: other work on the machine does not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int BILLS = 2_000;

    private final Audit audit = new Audit(RuleSet.standard(), ManyRows.REFERENCE, Policy.DEFAULT);

    @Test
    void manyBillsAreExaminedQuickly() {
        List<List<Bill>> cases = IntStream.range(0, BILLS)
                .mapToObj(number -> List.of(ManyRows.bill(number, 30)))
                .toList();
        audit.examineAll(cases.subList(0, BILLS / 4));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            audit.examineAll(cases);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        long perSecond = BILLS * 30L * 1_000_000_000L / best;
        System.out.println("lines a second, one core, 30 lines a bill: " + perSecond);
        assertThat(perSecond).isGreaterThan(10_000);
    }

    @Test
    void theLargestBillTakesUnderASecondAndTimeGrowsWithLines() {
        Bill small = ManyRows.bill(1, 1_000);
        Bill large = ManyRows.bill(1, 10_000);
        for (int warm = 0; warm < 5; warm++) {
            audit.examine(List.of(small));
        }
        Duration ofSmall = fastest(small);
        Duration ofLarge = fastest(large);
        System.out.println(
                "1,000 lines in " + ofSmall.toMillis() + " ms, 10,000 lines in " + ofLarge.toMillis() + " ms");
        assertThat(ofLarge).isLessThan(Duration.ofSeconds(1));
        assertThat(ofLarge).isLessThan(ofSmall.multipliedBy(40).plusMillis(50));
    }

    private Duration fastest(Bill bill) {
        return IntStream.range(0, 3)
                .mapToObj(round -> {
                    long start = CPU.getCurrentThreadCpuTime();
                    audit.examine(List.of(bill));
                    return Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
