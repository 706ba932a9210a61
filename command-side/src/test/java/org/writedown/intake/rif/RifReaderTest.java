package org.writedown.intake.rif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Document;
import org.writedown.intake.Gunzipped;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadClaim;

/** Synthetic rows in the layout of CMS; none is of a person. */
final class RifReaderTest {

    private static final String HEADER =
            "DML_IND|BENE_ID|CLM_ID|FINAL_ACTION|CLM_FROM_DT|CLM_THRU_DT|NCH_WKLY_PROC_DT|PRVDR_NUM|CLM_FAC_TYPE_CD"
                    + "|CLM_SRVC_CLSFCTN_TYPE_CD|CLM_FREQ_CD|ORG_NPI_NUM|CLM_TOT_CHRG_AMT|PRNCPAL_DGNS_CD"
                    + "|PRNCPAL_DGNS_VRSN_CD|ICD_DGNS_CD1|ICD_DGNS_VRSN_CD1|ICD_DGNS_CD2|ICD_DGNS_VRSN_CD2|CLM_LINE_NUM"
                    + "|REV_CNTR|REV_CNTR_DT|HCPCS_CD|HCPCS_1ST_MDFR_CD|HCPCS_2ND_MDFR_CD|REV_CNTR_UNIT_CNT"
                    + "|REV_CNTR_TOT_CHRG_AMT|RNDRNG_PHYSN_NPI\n";
    private static final String CLAIM =
            "INSERT|-9|-501|F|01-Mar-2026|03-MAR-2026|10-Mar-2026|990001|1|3|1|1234567893|%s|R079|0|R079|0|4019|9";
    private static final String EMERGENCY = CLAIM + "|1|450|01-Mar-2026|99284|25|LT|1|900.00|1000000001\n";
    private static final String DRUG = CLAIM + "|2|0636||J1885|||2.5|100.50|\n";
    private static final String TOTAL = CLAIM + "|3|0001|||||0|1000.50|\n";

    @Test
    void a_claim_is_its_rows_and_revenue_0001_is_its_total() {
        IntakeResult result = read(HEADER + whole("1000.50"));

        ReadClaim claim = result.claims().getFirst();
        Statement statement = claim.statement();
        assertThat(claim.warnings()).isEmpty();
        assertThat(result.claims()).hasSize(1);
        assertThat(statement.account().value()).isEqualTo("-501");
        assertThat(statement.provider().id()).isEqualTo(new ProviderId("npi:1234567893"));
        assertThat(statement.typeOfBill()).isEqualTo("0131");
        assertThat(statement.statedTotal()).isEqualTo(Money.usd("1000.50"));
        assertThat(statement.unitemised().isZero()).isTrue();
        assertThat(statement.diagnoses())
                .containsExactly(
                        DiagnosisCode.icd10("R07.9"),
                        new DiagnosisCode(org.writedown.contract.value.CodeSystem.ICD_9_CM, "4019"));
        assertThat(statement.lines()).hasSize(2);
        assertThat(statement.lines().getFirst())
                .isEqualTo(new BillLine(
                        1,
                        new RevenueCode("0450"),
                        ProcedureCode.of("99284"),
                        List.of(new Modifier("25"), new Modifier("LT")),
                        null,
                        BigDecimal.ONE,
                        UnitOfService.UNITS,
                        Money.usd("900.00"),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 1),
                        List.of(),
                        null,
                        new ProviderId("npi:1000000001")));
        assertThat(statement.lines().get(1).serviceTo()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void totals_that_do_not_tie_are_told_with_their_row_and_not_repaired() {
        ReadClaim claim = read(HEADER + whole("999.99")).claims().getFirst();

        assertThat(claim.statement().statedTotal()).isEqualTo(Money.usd("999.99"));
        assertThat(claim.warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "row 4: CLM_TOT_CHRG_AMT states $999.99, the row of revenue code 0001 $1,000.50",
                        "row 2: CLM_TOT_CHRG_AMT states $999.99, its lines sum to $1,000.50");
    }

    @Test
    void a_claim_with_nothing_but_its_total_is_a_summary() {
        Statement statement = read(HEADER + String.format(TOTAL, "1000.50"))
                .claims()
                .getFirst()
                .statement();

        assertThat(statement.kind()).isEqualTo(StatementKind.SUMMARY);
    }

    @Test
    void a_missing_charge_rejects_its_claim_and_no_other() {
        String broken = whole("1000.50").replace("|100.50|", "||").replace("-501", "-502");

        IntakeResult result = read(HEADER + broken + whole("1000.50"));

        assertThat(result.claims()).hasSize(1);
        assertThat(result.summary().rejected())
                .extracting(Object::toString)
                .containsExactly("row 3 (REV_CNTR_TOT_CHRG_AMT): REV_CNTR_TOT_CHRG_AMT is missing");
    }

    @Test
    void a_file_cut_within_a_row_is_refused_with_the_row() {
        String file = HEADER + whole("1000.50");

        assertRefused(file.substring(0, file.length() - 40), Kind.DAMAGED, "row 4");
    }

    @Test
    void bytes_that_are_no_text_and_rows_without_end_are_refused() {
        assertRefused(HEADER + "INSERT|\u0000", Kind.DAMAGED, "NUL");
        assertRefused(HEADER + "|".repeat(2_000), Kind.TOO_LARGE, "more than 1000 fields");
        assertRefused(HEADER + "x".repeat(300_000), Kind.TOO_LARGE, "characters");
        assertRefused(HEADER, Kind.NO_CLAIM, "no claim");
        assertRefused("DML_IND|CLM_ID|X\n1|2|3\n", Kind.NOT_A_BILL, "header");
    }

    @Test
    void a_packed_file_is_read_as_what_is_inside_and_never_beyond_the_limit() throws IOException {
        byte[] packed = packed((HEADER + whole("1000.50")).getBytes(StandardCharsets.US_ASCII));
        byte[] bomb = packed((HEADER + "\n".repeat(60 << 20)).getBytes(StandardCharsets.US_ASCII));

        assertThat(read(packed).claims()).hasSize(1);
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Kind.TOO_LARGE));
        assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length - 12)))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Kind.DAMAGED));
    }

    private static String whole(String total) {
        return String.format(EMERGENCY, total) + String.format(DRUG, total) + String.format(TOTAL, total);
    }

    private static void assertRefused(String file, Kind kind, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private static IntakeResult read(String file) {
        return read(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static IntakeResult read(byte[] file) {
        RifReader reader = new RifReader(IntakeLimits.UPLOAD);
        Intake intake = new Intake(List.of(reader, new Gunzipped(IntakeLimits.UPLOAD, List.of(reader))));
        try {
            return intake.read(Document.of("rows.csv", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
