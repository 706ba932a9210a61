package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.pdf.PdfLine;
import org.writedown.intake.pdf.PdfProposal;
import org.writedown.intake.pdf.PdfReader;
import org.writedown.intake.pdf.Pdfs;
import org.writedown.intake.table.Declared;
import org.writedown.intake.table.TableReader;

/** A charge of zero is a line; an amount below zero is none, and is told. Synthetic bills. */
final class CreditsAtEveryDoorTest {

    private static final String TABLE = """
            CPT,Description,Amount
            J3490,DRUG,12.00
            99284,VISIT,100.00
            %s
            ,Total,%s
            """;

    @ParameterizedTest
    @ValueSource(strings = {"j3490,Drug returned,(12.00)", "J3490,,12.00-", "J3490,,-$12.00", "J3490,,12.00 CR"})
    void aRowThatTakesAChargeBackIsRejectedAndTheTotalIsToldToTieWithIt(String credit) throws IOException {
        IntakeResult result = read(TABLE.formatted(credit, "100.00"));

        assertThat(result.summary().rejected())
                .extracting(Object::toString)
                .containsExactly("row 4: the amount is negative: a credit or a payment is no line of a bill;"
                        + " row 2 charges as much for the same");
        assertThat(result.claims().getFirst().statement().statedTotal()).isEqualTo(Money.usd("100.00"));
        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .contains("row 2: the total is $100.00, the lines sum to $112.00,"
                        + " and with the rejected credits or payments of $12.00 to $100.00, which ties");
    }

    @Test
    void aPreviewTellsTheCreditAmongWhatWasRejected() throws IOException {
        byte[] table = TABLE.formatted("J3490,,(12.00)", "100.00").getBytes(StandardCharsets.UTF_8);

        assertThat(new TableReader(IntakeLimits.UPLOAD, Declared.NOTHING).preview(Document.of("s.csv", table)))
                .asString()
                .contains("a credit or a payment is no line of a bill");
    }

    @Test
    void aTotalThatTiesWithoutThePaymentsSaysNothingOfThem() throws IOException {
        IntakeResult result = read(TABLE.formatted(",PAYMENT - THANK YOU,(30.00)", "112.00"));

        assertThat(result.summary().rejected())
                .extracting(Object::toString)
                .containsExactly("row 4: the amount is negative: a credit or a payment is no line of a bill");
        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .noneMatch(warning -> warning.contains("sum"));
    }

    @Test
    void aTableWithoutATotalNamesTheCreditsThatItsSumLeavesOut() throws IOException {
        IntakeResult result = read("CPT,Amount\nJ3490,12.00\nJ3490,(12.00)\n99284,100.00\n");

        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .contains("row 2: no total is stated: the lines' sum, $112.00, without 1 rejected rows"
                        + " (credits or payments of $12.00 among them), stands in its place");
    }

    @Test
    void aPdfThatTakesAChargeBackProposesItApartFromTheLines() throws IOException {
        PdfProposal proposal = new PdfReader(IntakeLimits.UPLOAD)
                .propose(Document.of(
                        "s.pdf",
                        Pdfs.of(List.of(
                                "03/01/2026 J3490 DRUG 12.00",
                                "03/02/2026 J3490 DRUG (12.00)",
                                "03/02/2026 J3490 DRUG -$12.00",
                                "03/02/2026 J3490 DRUG 12.00-",
                                "03/02/2026 J3490 DRUG 12.00 CR",
                                "03/03/2026 99284 VISIT - 100.00",
                                "03/03/2026 ADJUSTMENT 0.00"))));

        assertThat(proposal.lines())
                .extracting(PdfLine::row, PdfLine::amount)
                .containsExactly(
                        tuple(1, Money.usd("12.00")), tuple(6, Money.usd("100.00")), tuple(7, Money.usd("0.00")));
        assertThat(proposal.credits())
                .extracting(PdfLine::row, PdfLine::amount, PdfLine::text)
                .containsExactly(
                        tuple(2, Money.usd("-12.00"), "03/02/2026 J3490 DRUG"),
                        tuple(3, Money.usd("-12.00"), "03/02/2026 J3490 DRUG"),
                        tuple(4, Money.usd("-12.00"), "03/02/2026 J3490 DRUG"),
                        tuple(5, Money.usd("-12.00"), "03/02/2026 J3490 DRUG"));
    }

    @Test
    void aLineOfZeroIsALineAtEveryDoor() throws IOException {
        for (String file : List.of(TABLE.formatted("80053,PANEL,0.00", "112.00"), x12("0"), fhir("0"), rif("0.00"))) {
            assertThat(read(file).claims().getFirst().statement().lines())
                    .as(file)
                    .extracting(BillLine::charge)
                    .contains(Money.usd("0.00"));
        }
    }

    @Test
    void aClaimWithANegativeChargeIsRejectedWithItsPlace() {
        assertRejected(x12("-12"), "segment", "SV203 (line charge) is negative");
        assertRejected(fhir("-12"), "item", "a charge is negative");
        assertRejected(rif("-12.00"), "row 3", "REV_CNTR_TOT_CHRG_AMT is negative");
    }

    private static void assertRejected(String file, String place, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    private static String x12(String second) {
        return """
                ST*837*0001*005010X223A2~BHT*0019*00*S*20260301*0900*CH~HL*1**20*1~
                NM1*85*2*EXAMPLE GENERAL HOSPITAL*****XX*1234567893~HL*2*1*22*0~CLM*SYN-1*100***11:A:1**A*Y*Y~
                LX*1~SV2*0450*HC:99284*100*UN*1~LX*2~SV2*0636*HC:J3490*%s*UN*1~SE*11*0001~
                """.replace("\n", "").formatted(second);
    }

    private static String fhir(String second) {
        return """
                {"resourceType": "Claim", "id": "c1", "status": "active", "item": [
                   {"sequence": 1, "productOrService": {"coding": [{"code": "99284"}]}, "net": {"value": 100}},
                   {"sequence": 2, "productOrService": {"coding": [{"code": "J3490"}]}, "net": {"value": %s}}],
                 "total": {"value": 100, "currency": "USD"}}
                """.formatted(second);
    }

    private static String rif(String second) {
        return """
                CLM_ID|CLM_TOT_CHRG_AMT|REV_CNTR|HCPCS_CD|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT
                1|100.00|0450|99284|1|100.00
                1|100.00|0636|J3490|1|%s
                """.formatted(second);
    }

    private static IntakeResult read(String file) throws IOException {
        return Formats.intake(IntakeLimits.UPLOAD)
                .read(Document.of("file", file.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
