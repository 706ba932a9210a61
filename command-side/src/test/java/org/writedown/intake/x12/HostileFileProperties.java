package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;

/** Whatever the bytes, a file is read whole or refused with an {@link IntakeException}: nothing else ever happens. */
final class HostileFileProperties {

    private static final String TIDY = Claims.professional();
    private static final String HEADER = TIDY.substring(0, 106);

    @Example
    void a_file_cut_at_any_byte_is_refused_or_lacks_nothing_but_its_last_characters() {
        for (String file : new String[] {TIDY, Claims.institutional()}) {
            IntakeResult whole = Claims.read(file);
            int trailer = file.indexOf("IEA*") + "IEA".length();
            for (int length = 0; length < file.length(); length++) {
                IntakeResult result = readOrRefused(file.substring(0, length).getBytes(StandardCharsets.US_ASCII));
                assertThat(result == null).as("cut at %s", length).isEqualTo(length < trailer);
                assertThat(result == null ? 0 : result.claims().size())
                        .isIn(0, whole.claims().size());
            }
        }
    }

    @Example
    void a_file_without_envelope_cut_at_any_segment_is_refused_unless_its_transaction_set_is_whole() {
        String file = TIDY.replaceAll("(?m)^(ISA|GS|GE|IEA)[*].*\\n", "");
        String[] segments = file.split("(?<=~\\n)", -1);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < segments.length - 2; i++) {
            cut.append(segments[i]);
            assertThat(readOrRefused(cut.toString().getBytes(StandardCharsets.US_ASCII)))
                    .as("cut after segment %s", i + 1)
                    .isNull();
        }
        assertThat(Claims.read(file).claims()).hasSize(2);
    }

    @Property(tries = 2_000)
    void random_bytes(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 2_000)
    void random_bytes_behind_a_header(@ForAll byte[] bytes) {
        readOrRefused(joined(HEADER.getBytes(StandardCharsets.US_ASCII), bytes));
    }

    @Property(tries = 2_000)
    void random_segments(@ForAll("segments") String segments) {
        String file =
                HEADER + "\nGS*HC*A*B*20260301*0900*1*X*005010X222A1~ST*837*1~" + segments + "SE*1*1~GE*1*1~IEA*1*3~";
        readOrRefused(file.getBytes(StandardCharsets.US_ASCII));
    }

    @Property(tries = 3_000)
    void a_claim_with_bytes_changed_removed_and_inserted(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        readOrRefused(damaged(TIDY.getBytes(StandardCharsets.US_ASCII), new Random(seed), changes));
    }

    @Provide
    Arbitrary<String> segments() {
        Arbitrary<String> id = Arbitraries.of(
                "HL", "CLM", "LX", "SV1", "SV2", "SV3", "HI", "DTP", "NM1", "SBR", "CUR", "ST", "SE", "ISA", "IEA",
                "BHT");
        Arbitrary<String> element = Arbitraries.of(
                "",
                "1",
                "20",
                "85",
                "82",
                "472",
                "434",
                "HC:99285:25",
                "ABK:R079",
                "BK",
                ":",
                "::",
                "500",
                "-5",
                "UN",
                "13:A:1",
                "20260230",
                "20260214-20260101",
                "XX",
                "1234567893",
                "0001",
                "9999999999999999",
                "é",
                "CAD");
        Arbitrary<String> segment = net.jqwik.api.Combinators.combine(
                        id, element.list().ofMaxSize(9))
                .as((tag, elements) -> tag + "*" + String.join("*", elements) + "~");
        return segment.list().ofMaxSize(40).map(all -> String.join("", all));
    }

    private static byte[] damaged(byte[] file, Random random, int changes) {
        byte[] bytes = file;
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            byte[] head = java.util.Arrays.copyOfRange(bytes, 0, at);
            byte[] tail = java.util.Arrays.copyOfRange(bytes, at + random.nextInt(2), bytes.length);
            byte[] middle = random.nextBoolean() ? new byte[] {(byte) random.nextInt(256)} : new byte[0];
            bytes = joined(joined(head, middle), tail);
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static @Nullable IntakeResult readOrRefused(byte[] bytes) {
        try {
            IntakeResult result = Claims.read(bytes, IntakeLimits.UPLOAD);
            assertThat(result.claims())
                    .isNotEmpty()
                    .hasSize(Math.toIntExact(result.summary().claims()));
            return result;
        } catch (IntakeException refusal) {
            assertThat(refusal.getMessage()).startsWith("claims.x12: ");
            return null;
        }
    }
}
