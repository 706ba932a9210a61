package org.writedown.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class RepeatedTextsTest {

    private final RepeatedTexts texts = new RepeatedTexts();

    @Test
    void a_text_that_comes_again_is_the_one_made_before() {
        assertThat(of("http://terminology.hl7.org/CodeSystem/adjudication"))
                .isSameAs(of("http://terminology.hl7.org/CodeSystem/adjudication"));
    }

    @Test
    void blanks_around_it_are_left_out() {
        assertThat(of("  USD ")).isEqualTo("USD");
        assertThat(of(" ")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void a_long_text_is_read_whole() {
        String one = "x".repeat(5_000) + "1";

        assertThat(of(one)).isEqualTo(one).isNotSameAs(of(one));
    }

    @Test
    void texts_that_are_alike_are_never_taken_for_one_another() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String text = random.nextInt(200) + "middle" + random.nextInt(3) + " the same end";

            assertThat(of(text)).isEqualTo(text);
        }
    }

    private String of(String text) {
        char[] buffer = ("before" + text + "behind").toCharArray();
        return texts.stripped(buffer, "before".length(), text.length());
    }
}
