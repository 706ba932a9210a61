package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded file grows with commits, and is brought back to what it holds whenever it is opened. */
class EmbeddedFileTest {

    private static final int EVENTS = 3_000;
    private static final int MOST_BYTES_PER_EVENT = 2_000;

    private @TempDir Path directory;
    private @TempDir Path copied;
    private JdbcConnectionPool pool;

    /** One commit for each event, which is what makes a file grow most. */
    @BeforeEach
    void fill() {
        pool = JdbcConnectionPool.create(EmbeddedDatabase.url(directory), EmbeddedDatabase.USER, "");
        try (TestLedger ledger = TestLedger.open(pool)) {
            for (int n = 0; n < EVENTS; n++) {
                ledger.engine().appendEvents(List.of(TestLedger.note("case-" + n % 10, n / 10)));
            }
        }
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    /** What a process leaves that is killed: nothing is written after the last acknowledgement. */
    private void killed() throws IOException {
        Files.copy(EmbeddedDatabase.file(directory), EmbeddedDatabase.file(copied));
    }

    private long bytesPerEvent() throws IOException {
        return Files.size(EmbeddedDatabase.file(copied)) / EVENTS;
    }

    private int stored() {
        JdbcConnectionPool opened = JdbcConnectionPool.create(EmbeddedDatabase.url(copied), EmbeddedDatabase.USER, "");
        try (TestLedger ledger = TestLedger.open(opened)) {
            return ledger.feed().size();
        } finally {
            opened.dispose();
        }
    }

    @Test
    void afterAKillTheNextStartBringsItBackToWhatItHolds() throws IOException {
        killed();
        assertThat(bytesPerEvent()).isGreaterThan(MOST_BYTES_PER_EVENT);

        EmbeddedDatabase.compact(copied);

        assertThat(bytesPerEvent()).isLessThanOrEqualTo(MOST_BYTES_PER_EVENT);
        assertThat(stored()).isEqualTo(EVENTS);
    }

    @Test
    void whatAnInterruptedCompactionLeftIsPutAside() throws IOException {
        killed();
        Path unfinished = copied.resolve("writedown.mv.db.tempFile");
        Files.write(unfinished, new byte[4096]);

        EmbeddedDatabase.compact(copied);

        assertThat(stored()).isEqualTo(EVENTS);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aFileThatIsInUseElsewhereIsNotTouched() throws IOException {
        killed();
        long before = Files.size(EmbeddedDatabase.file(copied));
        try (FileChannel other = FileChannel.open(EmbeddedDatabase.file(copied), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThatThrownBy(() -> EmbeddedDatabase.compact(copied)).isInstanceOf(IllegalStateException.class);
            assertThat(held.isValid()).isTrue();
        }

        assertThat(EmbeddedDatabase.file(copied)).hasSize(before);
    }

    @Test
    void aSmallFileIsLeftAlone(@TempDir Path empty) throws IOException {
        EmbeddedDatabase.compact(empty);

        assertThat(EmbeddedDatabase.file(empty)).doesNotExist();
    }
}
