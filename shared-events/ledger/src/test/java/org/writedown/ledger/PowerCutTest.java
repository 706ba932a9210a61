package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.append.LedgerUnavailable;

/** The machine loses its power while eight write: what the embedded database promises then, in either mode. */
class PowerCutTest {

    private static final int WRITERS = 8;
    private static final int MOST_ACKNOWLEDGED = 400;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void forcedToTheDiskNothingAcknowledgedIsLost(long seed) throws Exception {
        Map<String, Integer> acknowledged = appendUntilPowerFails(true, directory, new Random(seed));
        Map<String, Integer> stored = stored(directory);

        assertThat(acknowledged).isNotEmpty();
        acknowledged.forEach(
                (caseId, events) -> assertThat(stored.get(caseId)).as(caseId).isGreaterThanOrEqualTo(events));
    }

    /** Which is also the proof that this disk loses what it was not forced to keep. */
    @Test
    void otherwiseTheLastMomentsAreLostAndEveryCaseIsWithoutGaps() throws Exception {
        int acknowledged = 0;
        int stored = 0;
        for (int seed = 1; seed <= 5; seed++) {
            Path own = directory.resolve(Integer.toString(seed));
            acknowledged += sum(appendUntilPowerFails(false, own, new Random(seed)));
            stored += sum(stored(own));
        }
        assertThat(stored).isLessThan(acknowledged);
    }

    private static int sum(Map<String, Integer> map) {
        return map.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many events of each case were acknowledged before the power failed; what is left is in {@code after}. */
    private static Map<String, Integer> appendUntilPowerFails(boolean sync, Path directory, Random random)
            throws Exception {
        Path file = directory.resolve("before");
        PowerlessDisk disk = new PowerlessDisk(EmbeddedDatabase.file(directory.resolve("after")));
        PowerlessFile.record(EmbeddedDatabase.file(file), disk);
        String url = EmbeddedDatabase.url(file).replace("jdbc:h2:", "jdbc:h2:" + PowerlessFile.SCHEME + ":");
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        TestLedger ledger = TestLedger.open(pool, sync);
        JdbcClient.create(pool).sql("checkpoint sync").update();
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        int enough = 1 + random.nextInt(MOST_ACKNOWLEDGED);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.ofPlatform().start(append(ledger, "case-" + writer, acknowledged)));
        }
        while (sum(acknowledged) < enough) {
            assertThat(writers).as("writers, before the power fails").allMatch(Thread::isAlive);
            Thread.sleep(1);
        }
        Map<String, Integer> heard = new HashMap<>(acknowledged);
        disk.fail(random);
        for (Thread writer : writers) {
            writer.join();
        }
        return heard;
    }

    private static Runnable append(TestLedger ledger, String caseId, Map<String, Integer> acknowledged) {
        return () -> {
            try {
                for (int sequence = 0; ; sequence++) {
                    ledger.engine().appendEvents(List.of(note(caseId, sequence)));
                    acknowledged.put(caseId, sequence + 1);
                }
            } catch (LedgerUnavailable powerless) {
                // As every writer ends.
                return;
            }
        };
    }

    /** How many events each case has, and none of them is missing in the midst. */
    private static Map<String, Integer> stored(Path directory) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(EmbeddedDatabase.url(directory.resolve("after")), "sa", "");
        Map<String, Integer> stored = new HashMap<>();
        try (TestLedger ledger = TestLedger.open(pool)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String caseId = "case-" + writer;
                int last = ledger.engine()
                        .lastSequenceNumberFor(caseId)
                        .orElse(-1L)
                        .intValue();
                assertThat(ledger.engine().readEvents(caseId, 0).asStream()).hasSize(last + 1);
                stored.put(caseId, last + 1);
            }
        } finally {
            pool.dispose();
        }
        return stored;
    }
}
