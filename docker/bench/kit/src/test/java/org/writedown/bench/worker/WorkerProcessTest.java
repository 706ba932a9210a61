package org.writedown.bench.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.bench.slices.Slice;

/** A real process at the other end of the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerProcessTest {

    private WorkerProcess worker;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        worker = WorkerProcess.start(command(EchoWorker.class.getName()), directory.resolve("log.txt"));
    }

    @AfterAll
    void stop() throws Exception {
        worker.close();
    }

    private static List<String> command(String main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), main);
    }

    @Test
    void whatIsSaidComesBackAsItWasWhateverCharactersItHas() throws Exception {
        String strange = "jdbc:h2:/tmp/a b;X=1&y=%20 = \n\t\"é";
        assertThat(worker.ask("echo", "url", strange).text("url")).isEqualTo(strange);
    }

    @Test
    void aSliceComesBackWhole() throws Exception {
        Slice slice = worker.slice("idle", 2, Duration.ofMillis(30)).run();
        assertThat(slice.operations()).isPositive().isEqualTo(slice.latencies().getTotalCount());
        assertThat(slice.percentileMillis(50)).isBetween(1.0, 1_000.0);
    }

    @Test
    void aFailedTaskSaysWhyAndTheProcessGoesOn() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> worker.ask("idle", "clients", "many"))
                .withMessageContaining("NumberFormatException");
        assertThatIllegalStateException().isThrownBy(() -> worker.ask("fly")).withMessageContaining("no task 'fly'");
        assertThat(worker.ask("echo", "still", "there").text("still")).isEqualTo("there");
    }

    @Test
    void aProcessThatEndsOrNeverStartsIsToldApartFromOneThatIsSlow(@TempDir Path logs) throws Exception {
        try (WorkerProcess dying = WorkerProcess.start(command(EchoWorker.class.getName()), logs.resolve("a.txt"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> dying.ask("exit", "code", 3))
                    .withMessageContaining("ended");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkerProcess.start(command("no.such.Main"), logs.resolve("b.txt")))
                .withMessageContaining("b.txt");
    }
}
