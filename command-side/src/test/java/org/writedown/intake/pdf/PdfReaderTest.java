package org.writedown.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Reading;

final class PdfReaderTest {

    private static final String BEGINNING = "%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n";

    private final PdfReader reader = new PdfReader(IntakeLimits.UPLOAD);

    @Test
    void lines_that_look_like_charges_are_proposed_with_their_place() throws IOException {
        PdfProposal proposal = reader.propose(Document.of("s.pdf", Pdfs.statement()));

        assertThat(proposal.text()).contains("EXAMPLE GENERAL HOSPITAL").contains("TOTAL 1,274.50");
        assertThat(proposal.lines())
                .containsExactly(
                        new PdfLine(
                                1,
                                2,
                                LocalDate.of(2026, 3, 1),
                                "99284",
                                "03/01/2026 99284 EMERGENCY LEVEL 4",
                                Money.usd("1234.50")),
                        new PdfLine(1, 3, LocalDate.of(2026, 3, 2), null, "03/02/2026 PHARMACY", Money.usd("40.00")));
    }

    @Test
    void a_pdf_never_becomes_a_bill_by_itself() {
        assertRefused(Pdfs.statement(), Kind.NOT_A_BILL, "a person enters or confirms its lines");
        assertRefused(Pdfs.of(List.of(), false), Kind.NOT_A_BILL, "a scan of 1 pages without text");
    }

    @Test
    void what_is_encrypted_damaged_or_a_bomb_is_refused() throws IOException {
        byte[] whole = Pdfs.statement();
        assertRefused(Pdfs.of(List.of("x"), true), Kind.DAMAGED, "encrypted");
        assertRefused("%PDF-1.7\n%nothing".getBytes(StandardCharsets.US_ASCII), Kind.DAMAGED, "damaged");
        assertRefused(bomb(), Kind.TOO_LARGE, "unpack");
        assertRefused(
                "%PDF-1.7\n<</Filter [/FlateDecode /FlateDecode]>>".getBytes(StandardCharsets.US_ASCII),
                Kind.TOO_LARGE,
                "twice");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(IntakeException.class);
    }

    @Test
    void a_bomb_is_one_also_without_the_mark_of_packed_data() throws IOException {
        byte[] unmarked = bomb();
        unmarked[BEGINNING.length()] = 0;
        unmarked[BEGINNING.length() + 1] = 0;

        assertRefused(unmarked, Kind.TOO_LARGE, "unpack");
    }

    @Test
    void short_names_of_filters_are_told_where_filters_are_named_and_not_in_pictures() throws IOException {
        byte[] statement = Pdfs.statement();
        assertThat(reader.propose(Document.of("s.pdf", with(statement, "% x/RL y/LZW ")))
                        .lines())
                .hasSize(2);
        assertRefused(with(statement, "<</Filter [ /LZW ]>>"), Kind.DAMAGED, "packed in a way that is not read");
        assertRefused(with(statement, "<</F#69lter/L#5aWDecode>>"), Kind.DAMAGED, "packed in a way that is not read");
    }

    private static byte[] with(byte[] file, String more) {
        byte[] all = Arrays.copyOf(file, file.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.US_ASCII), 0, all, file.length, more.length());
        return all;
    }

    /** 200 MiB of blanks, packed into 200 KiB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
        DeflaterOutputStream packed = new DeflaterOutputStream(out);
        byte[] blanks = new byte[1 << 20];
        for (int i = 0; i < 200; i++) {
            packed.write(blanks);
        }
        packed.finish();
        return out.toByteArray();
    }

    private void assertRefused(byte[] file, Kind kind, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private void read(byte[] file) throws IOException {
        reader.read(Document.of("s.pdf", file), Reading.of(claim -> {}, remittance -> {}));
    }
}
