package org.writedown.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Topic SPEED = new Topic("speed", "how fast it is", List.of());
    private static final Topic WEIGHT = new Topic("weight", "how heavy it is", List.of());
    private static final List<Topic> KNOWN = List.of(SPEED, WEIGHT);

    @Test
    void withoutAPartEverythingIsMeasured() {
        Options options = Options.parse(KNOWN);
        assertThat(options.topics()).containsExactly(SPEED, WEIGHT);
        assertThat(options.quick()).isFalse();
        assertThat(options.strict()).isFalse();
        assertThat(options.seed()).isEqualTo(1);
    }

    @Test
    void partsAndOptionsComeInAnyOrder() {
        Options options = Options.parse(KNOWN, "--quick", "weight", "--seed", "7", "--strict");
        assertThat(options.topics()).containsExactly(WEIGHT);
        assertThat(options.plan()).isEqualTo(Plan.quick());
        assertThat(options.strict()).isTrue();
        assertThat(options.seed()).isEqualTo(7);
    }

    @Test
    void aPartThatIsAskedForTwiceIsMeasuredOnceAndInTheOrderOfTheBench() {
        assertThat(Options.parse(KNOWN, "weight", "speed", "weight").topics()).containsExactly(SPEED, WEIGHT);
    }

    @Test
    void everyPartIsInTheHelp() {
        assertThat(Options.usage(KNOWN)).contains("  speed       how fast it is\n  weight      how heavy it is\n");
        assertThat(Options.parse(KNOWN, "--help").help()).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(KNOWN, "--fast"))
                .withMessage("./bench does not know '--fast'");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(KNOWN, "SPEED"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(KNOWN, "--seed"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(KNOWN, "--seed", "x"));
    }
}
