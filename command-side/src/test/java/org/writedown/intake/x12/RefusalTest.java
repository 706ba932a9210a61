package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.Reading;
import org.writedown.intake.RejectedClaim;

/** What is not read, and what the person who sent it is told. */
final class RefusalTest {

    private static final String TIDY = Claims.professional();

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "\uFEFF"})
    void an_empty_file(String nothing) {
        refused(nothing, Kind.NO_CLAIM, "claims.x12: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "{\"resourceType\": \"Bundle\"}", "ISABEL", "Date,Code,Charge\n", "\0\0\0\0"})
    void what_is_no_x12(String other) {
        refused(other, Kind.UNKNOWN_FORMAT, "claims.x12: not a format that is read here: X12 837 or 835");
    }

    @Test
    void another_transaction_set() {
        refused(
                TIDY.replace("ST*837", "ST*277"),
                Kind.NOT_A_BILL,
                "claims.x12: segment 3 (ST): an X12 277, neither a claim (837) nor a remittance (835)");
    }

    @Test
    void a_file_cut_within_a_segment() {
        String cut = TIDY.substring(0, TIDY.indexOf("SV1*HC:A0428") + 9);

        refused(
                cut,
                Kind.DAMAGED,
                "claims.x12: segment 26 (SV1): the file ends inside this segment: it has been cut off");
    }

    @Test
    void a_file_cut_between_two_segments() {
        String cut = TIDY.substring(0, TIDY.indexOf("SV1*HC:00400"));

        refused(
                cut,
                Kind.DAMAGED,
                "claims.x12: segment 28 (LX): the file ends here, within the transaction set begun in segment 3: "
                        + "it has been cut off");
    }

    @Test
    void a_file_cut_after_its_last_claim() {
        String cut = TIDY.substring(0, TIDY.indexOf("GE*"));

        refused(
                cut,
                Kind.DAMAGED,
                "claims.x12: segment 37 (SE): the file ends here and its interchange has no IEA: it has been cut off");
    }

    @Test
    void a_transaction_set_that_another_one_interrupts() {
        String lost = TIDY.replaceAll("SE[*].*\\n", "");

        refused(
                lost,
                Kind.DAMAGED,
                "claims.x12: segment 36 (GE): the transaction set begun in segment 3 has no SE before this segment");
    }

    @Test
    void a_nul_byte() {
        refused(
                TIDY.replace("NM1*40*2*EXAMPLE", "NM1*40*2*EXA\0MPLE"),
                Kind.DAMAGED,
                "claims.x12: segment 6 (NM1): the control character 0x00 does not belong in X12");
    }

    @Test
    void a_segment_without_end() {
        refused(
                TIDY.replace("SYNTHETIC CLAIM", "SYNTHETIC CLAIM ".repeat(1_000)),
                Kind.DAMAGED,
                "claims.x12: segment 20 (NTE): the segment is longer than 4000 characters");
    }

    @Test
    void a_file_without_claims() {
        refused(
                TIDY.replaceAll("(?s)HL\\*1.*SE\\*", "SE*"),
                Kind.NO_CLAIM,
                "claims.x12: the file holds no claim (CLM or CLP segment)");
    }

    @Test
    void text_behind_the_end() {
        refused(
                TIDY + "and so on",
                Kind.DAMAGED,
                "claims.x12: segment 40: text follows the end of the interchange that is not a new one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1225*** | *** | CLM02 (total charge) is missing",
                "1225*** | many*** | CLM02 (total charge) is not a number",
                "1225*** | 1e9*** | CLM02 (total charge) is not a number",
                "1225*** | 1,225*** | CLM02 (total charge) is not a number",
                "1225*** | -1*** | CLM02 (total charge) is negative",
                "1225*** | 0.001*** | CLM02 (total charge) is not in whole cents",
                "1225*** | 99999999999*** | CLM02 (total charge) is larger than any bill",
                "SYN-PH-0003 | '' | CLM01 (patient account) is missing",
                "*625*UN | **UN | SV102 (line charge) is missing",
                "*625*UN | *-625*UN | SV102 (line charge) is negative",
                "*UN*1*41 | *UN*one*41 | SV104 (quantity) is not a number",
                "SV1*HC:A0428 | SV3*AD:D0120 | dental lines (SV3) are not read"
            })
    void a_claim_with_an_unreadable_element_is_rejected_and_the_others_are_read(
            String tidy, String broken, String reason) {
        assertThat(TIDY).contains(tidy);

        IntakeResult result = Claims.read(TIDY.replace(tidy, broken));

        assertThat(result.claims()).hasSize(1);
        assertThat(result.claims().getFirst().statement().account().value()).isEqualTo("SYN-PH-0004");
        assertThat(result.summary().rejectedClaims()).isEqualTo(1);
        RejectedClaim rejected = result.summary().rejected().getFirst();
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.where().number()).isEqualTo(reason.contains("CLM") ? 17 : 26);
    }

    @Test
    void a_file_whose_only_claim_is_unreadable() {
        refused(
                Claims.institutional().replace("*3210.75***11", "*TOTAL***11"),
                Kind.NO_CLAIM,
                "claims.x12: segment 14 (CLM): CLM02 (total charge) is not a number");
    }

    @Test
    void amounts_in_another_currency() {
        refused(
                Claims.institutional().replace("HL*2*1", "CUR*85*CAD~\nHL*2*1"),
                Kind.NO_CLAIM,
                "claims.x12: segment 15 (CLM): the claim is not in US dollars (CUR02)");
    }

    @Test
    void more_than_the_limits_allow() {
        refused(TIDY, new IntakeLimits(1_000, 9, 9, 9), "claims.x12: segment 31: the file is larger than 1000 bytes");
        refused(
                TIDY,
                new IntakeLimits(9_999, 1, 9, 9),
                "claims.x12: segment 32 (CLM): the file holds more than 1 claims");
        refused(
                TIDY,
                new IntakeLimits(9_999, 9, 1, 9),
                "claims.x12: segment 29 (SV1): the claim has more than 1 lines");
    }

    @Test
    void warnings_are_counted_beyond_the_limit_and_not_kept() {
        IntakeResult result = Claims.read(
                TIDY.replace("~\nLX", "~\nHI*A*B*C*D*E~\nHI*BK*BK*BK~\nLX"), new IntakeLimits(9_999, 9, 9, 2));

        assertThat(result.claims().getFirst().warnings())
                .hasSize(3)
                .last()
                .hasToString("and 6 more warnings, not listed");
    }

    @Test
    void a_claim_is_handed_over_before_the_file_has_been_read() throws IOException {
        byte[] first = TIDY.replaceAll("(?sm)^SE\\*.*", "").getBytes(StandardCharsets.US_ASCII);
        byte[] more =
                TIDY.replaceAll("(?s)^.*?(CLM.*)\nSE\\*.*", "$1").repeat(100).getBytes(StandardCharsets.US_ASCII);
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk broke");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        Document document = new Document(
                "long.x12",
                Document.of("any", first).hash(),
                () -> new SequenceInputStream(
                        new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(more)),
                        breaking));
        List<String> accounts = new ArrayList<>();

        IOException failure = catchThrowableOfType(
                IOException.class,
                () -> Claims.intake(IntakeLimits.STREAM).stream(
                        document,
                        Reading.of(
                                claim ->
                                        accounts.add(claim.statement().account().value()),
                                remittance -> {})));

        assertThat(failure).hasMessage("the disk broke");
        assertThat(accounts).hasSizeGreaterThan(50).startsWith("SYN-PH-0003", "SYN-PH-0004");
    }

    private static void refused(String file, Kind kind, String message) {
        IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> Claims.read(file));
        assertThat(refusal).isNotNull().hasMessage(message);
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    private static void refused(String file, IntakeLimits limits, String message) {
        IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> Claims.read(file, limits));
        assertThat(refusal).isNotNull().hasMessage(message);
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
    }
}
