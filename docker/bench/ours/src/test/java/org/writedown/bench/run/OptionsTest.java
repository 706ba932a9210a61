package org.writedown.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.writedown.bench.run.Options.Topic;

class OptionsTest {

    @Test
    void withoutAPartEverythingIsMeasured() {
        Options options = Options.parse();
        assertThat(options.parts()).containsExactly(Topic.values());
        assertThat(options.quick()).isFalse();
        assertThat(options.strict()).isFalse();
        assertThat(options.seed()).isEqualTo(1);
    }

    @Test
    void partsAndOptionsComeInAnyOrder() {
        Options options = Options.parse("--quick", "commands", "--seed", "7", "--strict");
        assertThat(options.parts()).containsExactly(Topic.COMMANDS);
        assertThat(options.plan()).isEqualTo(Plan.quick());
        assertThat(options.strict()).isTrue();
        assertThat(options.seed()).isEqualTo(7);
    }

    @Test
    void everyPartIsInTheHelp() {
        for (Topic topic : Topic.values()) {
            assertThat(Options.USAGE).contains("  " + topic.name().toLowerCase(java.util.Locale.ROOT) + "  ");
        }
        assertThat(Options.parse("--help").help()).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--fast"))
                .withMessage("./bench does not know '--fast'");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("COMMANDS"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--seed"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--seed", "x"));
    }
}
