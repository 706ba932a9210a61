package org.writedown.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.writedown.bench.figures.Figures;

/** A part that does not come to its end takes only its own remaining figures with it. */
class PartsTest {

    private final Figures figures = new Figures();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Parts within(Duration longest) {
        Plan plan = new Plan(true, Duration.ofMillis(1), 1, Duration.ofMillis(1), longest);
        return new Parts(new Run(null, plan, 1, figures, new Progress(new PrintStream(said, true, UTF_8))));
    }

    @Test
    void whatAPartFoundBeforeItFailedCountsAndTheNextPartRuns() throws Exception {
        Parts parts = within(Duration.ofSeconds(20));

        assertThat(parts.measured(run -> {
                    run.figures().put("first.half", 1);
                    throw new IllegalStateException("no more");
                }))
                .isFalse();
        assertThat(parts.measured(run -> run.figures().put("second.whole", 2))).isTrue();

        assertThat(figures.all()).containsOnlyKeys("first.half", "second.whole");
        assertThat(said.toString(UTF_8)).contains("broke off: java.lang.IllegalStateException: no more");
    }

    @Test
    void anErrorIsNoMoreThanAFailure() throws Exception {
        assertThat(within(Duration.ofSeconds(20)).measured(run -> {
                    throw new NoClassDefFoundError("org/example/Missing");
                }))
                .isFalse();
        assertThat(said.toString(UTF_8)).contains("org/example/Missing");
    }

    @Test
    void aPartThatHangsIsToldToStop() throws Exception {
        List<String> ended = new CopyOnWriteArrayList<>();

        assertThat(within(Duration.ofMillis(50)).measured(run -> {
                    run.figures().put("hanging.so_far", 1);
                    try {
                        Thread.sleep(Duration.ofMinutes(5));
                    } finally {
                        ended.add("tidied up");
                    }
                }))
                .isFalse();

        assertThat(ended).containsExactly("tidied up");
        assertThat(figures.all()).containsOnlyKeys("hanging.so_far");
        assertThat(said.toString(UTF_8)).contains("longer than");
    }
}
