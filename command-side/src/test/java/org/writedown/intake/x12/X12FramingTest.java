package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeLimits;

/** What the tokeniser gets to read. */
final class X12FramingTest {

    private static final String SET = "ST*835*1~\nLX*1~\nLX*2~\nSE*4*1~";

    @Test
    void segments_of_the_envelope_say_their_number_and_those_between_do_not() throws IOException {
        String framed = shown(framing(SET).readAllBytes());

        assertThat(framed)
                .startsWith("ISA*")
                .contains("~ST*1*835*1~LX*1~LX*2~SE*4*1~")
                .endsWith("~IEA*0**~");
    }

    @Test
    void going_back_to_a_mark_reads_the_same_again_also_beyond_the_end_of_a_segment() throws IOException {
        String whole = shown(framing(SET).readAllBytes());
        for (int at = 0; at <= whole.length(); at++) {
            try (X12Framing framing = framing(SET)) {
                String before = shown(framing.readNBytes(at));
                framing.mark(20);
                framing.readNBytes(20);
                framing.reset();

                assertThat(before + shown(framing.readAllBytes())).isEqualTo(whole);
            }
        }
    }

    @Test
    void a_mark_lasts_no_longer_than_was_asked_for() throws IOException {
        try (X12Framing framing = framing(SET)) {
            assertThatThrownBy(framing::reset).isInstanceOf(IOException.class);
            framing.mark(2);
            framing.readAllBytes();

            assertThatThrownBy(framing::reset).isInstanceOf(IOException.class);
        }
    }

    private static X12Framing framing(String text) throws IOException {
        return new X12Framing(
                "file",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)),
                IntakeLimits.UPLOAD,
                new Findings(10));
    }

    private static String shown(byte[] framed) {
        return new String(framed, StandardCharsets.ISO_8859_1)
                .replace(X12Framing.ELEMENT, '*')
                .replace(X12Framing.SEGMENT, '~');
    }
}
