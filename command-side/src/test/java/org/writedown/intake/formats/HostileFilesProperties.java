package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;

/**
 * Whatever the bytes, whichever reader takes them: a file is read whole or refused with an
 * {@link IntakeException}, in bounded time; nothing else ever happens. The seeds are synthetic.
 */
final class HostileFilesProperties {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Property(tries = 4_000)
    void valid_files_with_bytes_changed_removed_and_inserted(
            @ForAll("seeds") byte[] seed, @ForAll long random, @ForAll @IntRange(min = 1, max = 12) int changes) {
        readOrRefused(damaged(seed, new Random(random), changes));
    }

    @Property(tries = 1_000)
    void valid_files_cut_anywhere(@ForAll("seeds") byte[] seed, @ForAll @IntRange(min = 0, max = 100_000) int at) {
        readOrRefused(Arrays.copyOf(seed, at % (seed.length + 1)));
    }

    @Property(tries = 2_000)
    void two_valid_files_spliced(
            @ForAll("seeds") byte[] first,
            @ForAll("seeds") byte[] second,
            @ForAll @IntRange(min = 0, max = 100_000) int at) {
        int cut = at % (first.length + 1);
        int from = at % (second.length + 1);
        byte[] tail = Arrays.copyOfRange(second, from, second.length);
        readOrRefused(joined(Arrays.copyOf(first, cut), tail));
    }

    @Property(tries = 2_000)
    void random_bytes_behind_each_beginning(@ForAll("beginnings") String beginning, @ForAll byte[] bytes) {
        readOrRefused(joined(beginning.getBytes(StandardCharsets.ISO_8859_1), bytes));
    }

    @Property(tries = 2_000)
    void values_swapped_for_absurd_ones(
            @ForAll("texts") String text, @ForAll("absurd") String absurd, @ForAll long at) {
        String changed = replacedOne(text, absurd, new Random(at));
        readOrRefused(changed.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<byte[]> seeds() {
        return Arbitraries.of(Seeds.all());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Seeds.texts());
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "ISA*",
                "{",
                "[",
                "{\"resourceType\":\"Claim\",",
                "DML_IND|CLM_ID|",
                "PK\u0003\u0004",
                "%PDF-1.7\n",
                "\u001F\u008B\b",
                "\u00FF\u00FE",
                "\u00FE\u00FF",
                "Description,Amount\n",
                "\u00EF\u00BB\u00BF");
    }

    @Provide
    Arbitrary<String> absurd() {
        return Arbitraries.of(
                "1e999999999",
                "-1",
                "NaN",
                "\u0000",
                "9".repeat(400),
                "\"",
                "{{{{",
                "[[[[",
                "",
                "0001",
                "\uD800",
                "../../etc/passwd",
                "=1+1",
                "99999-99-99",
                "|||||",
                "\r\r\n",
                "null",
                "true",
                "1e-999999999");
    }

    /** Replaces one word or number of the text. */
    private static String replacedOne(String text, String by, Random random) {
        List<MatchResult> words =
                Pattern.compile("[A-Za-z0-9.]+").matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        return text.substring(0, word.start()) + by + text.substring(word.end());
    }

    private static byte[] damaged(byte[] file, Random random, int changes) {
        byte[] bytes = file;
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            byte[] head = Arrays.copyOfRange(bytes, 0, at);
            byte[] tail = Arrays.copyOfRange(bytes, at + random.nextInt(2), bytes.length);
            byte[] middle = random.nextBoolean() ? new byte[] {(byte) random.nextInt(256)} : new byte[0];
            bytes = joined(joined(head, middle), tail);
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void readOrRefused(byte[] bytes) {
        long begun = System.nanoTime();
        try {
            IntakeResult result = Formats.intake(IntakeLimits.UPLOAD).read(Document.of("hostile", bytes));
            assertThat(result.claims().size() + result.remittances().size()).isPositive();
        } catch (IntakeException refusal) {
            assertThat(refusal.getMessage()).startsWith("hostile: ");
        } catch (IOException e) {
            throw new AssertionError("bytes in memory failed to be read", e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
    }
}
