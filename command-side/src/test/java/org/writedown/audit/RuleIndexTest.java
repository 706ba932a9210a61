package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.writedown.audit.rule.RuleCard;

/** The printed rule index is that of the rules, and the rules say what they must. */
final class RuleIndexTest {

    private static final Pattern ACCUSING =
            Pattern.compile("(?i)\\b(fraud|illegal|overcharg|wrong(?!\\.)|false|deceiv|cheat|upcod|unlawful|error)");

    /** To renew the page: {@code -Drules.write=true}. */
    @Test
    void docsAreCurrent() throws IOException {
        Path page = Path.of("..", "docs", "rules.md");
        String made = RuleIndex.markdown(RuleSet.standard());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page)).isEqualTo(made);
    }

    @Test
    void eachCardSaysWhatItFindsWhereItStandsAndAsksCalmly() {
        assertThat(RuleSet.standard().all()).allSatisfy(rule -> {
            RuleCard card = rule.card();
            assertThat(card.id()).matches("[a-z]+\\.[a-z0-9-]+");
            assertThat(card.finds()).matches(".*[.?]");
            assertThat(card.source()).isNotBlank();
            assertThat(card.axes()).isNotEmpty();
            assertThat(card.question())
                    .as(card.id())
                    .containsAnyOf("?", "Please")
                    .doesNotContainPattern(ACCUSING);
            assertThat(rule.getClass().getPackageName())
                    .endsWith("." + card.id().substring(0, card.id().indexOf('.')));
        });
    }
}
