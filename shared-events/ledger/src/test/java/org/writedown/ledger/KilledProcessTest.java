package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the embedded database: what was acknowledged is there after {@code kill -9}. */
class KilledProcessTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 1_500;

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostAndEveryCaseIsWithoutGaps() throws Exception {
        Map<String, Integer> acknowledged = appendUntilKilled();

        try (TestLedger ledger =
                TestLedger.open(JdbcConnectionPool.create(EmbeddedDatabase.url(directory), "sa", ""))) {
            acknowledged.forEach((caseId, last) -> {
                long stored = ledger.engine().lastSequenceNumberFor(caseId).orElse(-1L);
                assertThat(stored).as("last event of %s", caseId).isGreaterThanOrEqualTo(last);
                assertThat(ledger.engine().readEvents(caseId, 0).asStream()).hasSize((int) stored + 1);
            });
        }
        assertThat(acknowledged).hasSize(8);
    }

    private Map<String, Integer> appendUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AppendForEver.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Integer> acknowledged = new HashMap<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("case-")) {
                    String[] words = line.split(" ", 2);
                    acknowledged.merge(words[0], Integer.parseInt(words[1]), Math::max);
                    count++;
                }
                if (count == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    // by its handle: the process object would also close what is still to be read
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(count).as("acknowledged before the kill").isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }
}
