package org.writedown.intake.rif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.ReadRemittance.Status;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.formats.Formats;

/** What the claim files of CMS state as decided. Synthetic rows; none is of a person. */
final class RifDecisionTest {

    private static final String CARRIER = """
            CLM_ID|FINAL_ACTION|CLM_FROM_DT|CLM_THRU_DT|NCH_WKLY_PROC_DT|CARR_CLM_PMT_DNL_CD|CLM_PMT_AMT\
            |NCH_CARR_CLM_SBMTD_CHRG_AMT|CARR_CLM_CNTL_NUM|CARR_CLM_BLG_NPI_NUM|LINE_NUM|HCPCS_CD|LINE_SRVC_CNT\
            |LINE_SBMTD_CHRG_AMT|LINE_NCH_PMT_AMT|LINE_ALOWD_CHRG_AMT|LINE_BENE_PTB_DDCTBL_AMT|LINE_COINSRNC_AMT
            """;
    private static final String PAID = """
            7|F|01-Mar-2026|01-Mar-2026|10-Mar-2026|1|72.00|250.00|C-9|1234567893|1|99284|1|200.00|64.00|90.00|10.00|16.00
            7|F|01-Mar-2026|01-Mar-2026|10-Mar-2026|1|72.00|250.00|C-9|1234567893|2|J1885|1|50.00|8.00|10.00|0|2.00
            """;

    @Test
    void aPractitionersClaimIsDecidedLineByLine() throws IOException {
        IntakeResult result = read(CARRIER + PAID);
        ReadRemittance decision = result.remittances().getFirst();

        assertThat(result.claims()).hasSize(1);
        assertThat(decision.account())
                .isEqualTo(result.claims().getFirst().statement().account());
        assertThat(decision.payer()).isEqualTo("Medicare");
        assertThat(decision.status()).isEqualTo(Status.PROCESSED);
        assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(decision.servedFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(decision.charged()).isEqualTo(Money.usd("250.00"));
        assertThat(decision.paid()).isEqualTo(Money.usd("72.00"));
        assertThat(decision.allowed()).isEqualTo(Money.usd("100.00"));
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("28.00"));
        assertThat(decision.adjustments()).isEmpty();
        assertThat(decision.warnings()).isEmpty();
        assertThat(decision.lines())
                .extracting(RemittanceLine::paid)
                .containsExactly(Money.usd("64.00"), Money.usd("8.00"));
        assertThat(decision.lines().getFirst().adjustments())
                .containsExactly(
                        new Adjustment(AdjustmentGroup.PR, "1", Money.usd("10.00")),
                        new Adjustment(AdjustmentGroup.PR, "2", Money.usd("16.00")),
                        new Adjustment(AdjustmentGroup.CO, "45", Money.usd("110.00")));
        assertThat(decision.lines().getLast().adjustments())
                .as("an amount of zero adjusts nothing")
                .containsExactly(
                        new Adjustment(AdjustmentGroup.PR, "2", Money.usd("2.00")),
                        new Adjustment(AdjustmentGroup.CO, "45", Money.usd("40.00")));
    }

    @Test
    void whatIsAboveTheAllowedAmountIsTheProvidersByContractWhereTheFileSaysNothingElse() throws IOException {
        assertThat(contractual(CARRIER + PAID)).isEqualTo("110.00 40.00");
        assertThat(contractual(CARRIER.replace("CLM_ID", "CARR_CLM_PRVDR_ASGNMT_IND_SW|CLM_ID")
                        + PAID.replace("7|F|", "A|7|F|")))
                .isEqualTo("110.00 40.00");
        assertThat(contractual(CARRIER.replace("CLM_ID", "CARR_CLM_PRVDR_ASGNMT_IND_SW|CLM_ID")
                        + PAID.replace("7|F|", "N|7|F|")))
                .as("without assignment some of it may be asked of the client")
                .isEmpty();
        assertThat(contractual(CARRIER + PAID.replace("|90.00|", "|200.00|"))).isEqualTo("40.00");
        assertThat(contractual(CARRIER + PAID.replace("|90.00|", "||"))).isEqualTo("40.00");
        assertThat(contractual(CARRIER + PAID.replace("|64.00|90.00|10.00|16.00", "|0|0|0|0")))
                .as("a line of which nothing is allowed is denied")
                .isEqualTo("40.00");
    }

    private static String contractual(String file) throws IOException {
        return read(file).remittances().getFirst().lines().stream()
                .flatMap(line -> line.adjustments().stream())
                .filter(adjustment -> adjustment.group() == AdjustmentGroup.CO)
                .map(adjustment -> adjustment.amount().toDecimal().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsMissingIsNotStatedAndNeverZero() throws IOException {
        ReadRemittance decision = read(CARRIER + PAID.replace("|10.00|16.00\n", "||\n"))
                .remittances()
                .getFirst();

        assertThat(decision.lines().getFirst().patientResponsibility()).isNull();
        assertThat(decision.patientResponsibility())
                .as("one line does not say it")
                .isNull();
        assertThat(read(CARRIER.replace("|CLM_PMT_AMT", "|OTHER") + PAID)
                        .remittances()
                        .getFirst()
                        .paid())
                .as("every line says what was paid of it")
                .isEqualTo(Money.usd("72.00"));
        IntakeResult undecided = read("""
                CLM_ID|CLM_TOT_CHRG_AMT|REV_CNTR|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT|CLM_PMT_AMT
                1|5.00|0450|1|5.00|
                """);
        assertThat(undecided.remittances())
                .as("a claim of which nothing was decided")
                .isEmpty();
    }

    @Test
    void aSumThatIsNotItsLinesIsToldAndKeptAsStated() throws IOException {
        ReadRemittance decision = read(CARRIER + PAID.replace("|1|72.00|", "|1|70.00|"))
                .remittances()
                .getFirst();

        assertThat(decision.paid()).isEqualTo(Money.usd("70.00"));
        assertThat(decision.warnings())
                .extracting(Object::toString)
                .containsExactly("row 2: the claim states $70.00 as paid, its lines sum to $72.00");
    }

    @Test
    void whatIsNoAmountIsToldAndLeftOutAndTheBillStands() throws IOException {
        IntakeResult result = read(CARRIER + PAID.replace("|64.00|", "|64.001|"));

        assertThat(result.claims()).hasSize(1);
        assertThat(result.remittances().getFirst().lines().getFirst().paid()).isNull();
        assertThat(result.remittances().getFirst().warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "row 2 (LINE_NCH_PMT_AMT): LINE_NCH_PMT_AMT is no amount in whole cents and was left out");
    }

    @Test
    void aDeniedClaimIsOneAndADecisionThatWasReplacedMovesNothing() throws IOException {
        assertThat(read(CARRIER + PAID.replace("|1|72.00|", "|0|0.00|"))
                        .remittances()
                        .getFirst()
                        .status())
                .isEqualTo(Status.DENIED);
        assertThat(read(CARRIER + PAID.replace("7|F|", "7|N|"))
                        .remittances()
                        .getFirst()
                        .status())
                .isEqualTo(Status.INFORMATION);
    }

    @Test
    void anOutpatientClaimStatesTheClientsPartOfEachLineAndRevenue0001IsNone() throws IOException {
        ReadRemittance decision = read("""
                CLM_ID|CLM_PMT_AMT|CLM_TOT_CHRG_AMT|REV_CNTR|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT|REV_CNTR_PMT_AMT_AMT\
                |REV_CNTR_CASH_DDCTBL_AMT|REV_CNTR_COINSRNC_WGE_ADJSTD_C|REV_CNTR_PTNT_RSPNSBLTY_PMT
                1|80.00|150.00|0450|1|100.00|60.00|5.00|15.00|20.00
                1|80.00|150.00|0636|1|50.00|20.00|0.00|5.00|5.00
                1|80.00|150.00|0001|0|150.00|80.00|5.00|20.00|25.00
                """).remittances().getFirst();

        assertThat(decision.lines()).hasSize(2);
        assertThat(decision.paid()).isEqualTo(Money.usd("80.00"));
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("25.00"));
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void aClaimOfNothingButItsTotalIsDecidedInThatRow() throws IOException {
        ReadRemittance decision = read("""
                CLM_ID|CLM_PMT_AMT|CLM_TOT_CHRG_AMT|REV_CNTR|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT\
                |REV_CNTR_CASH_DDCTBL_AMT|REV_CNTR_COINSRNC_WGE_ADJSTD_C|REV_CNTR_PTNT_RSPNSBLTY_PMT
                1|80.00|150.00|0001|0|150.00|5.00|20.00|25.00
                """).remittances().getFirst();

        assertThat(decision.lines()).isEmpty();
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("25.00"));
        assertThat(decision.adjustments())
                .containsExactly(
                        new Adjustment(AdjustmentGroup.PR, "1", Money.usd("5.00")),
                        new Adjustment(AdjustmentGroup.PR, "2", Money.usd("20.00")));
    }

    @Test
    void anInpatientClaimIsDecidedAsAWhole() throws IOException {
        ReadRemittance decision = read("""
                CLM_ID|CLM_PMT_AMT|CLM_TOT_CHRG_AMT|NCH_BENE_IP_DDCTBL_AMT|NCH_BENE_PTA_COINSRNC_LBLTY_AM|REV_CNTR\
                |REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT
                1|9000.00|20000.00|1632.00|408.00|0120|4|20000.00
                """).remittances().getFirst();

        assertThat(decision.paid()).isEqualTo(Money.usd("9000.00"));
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("2040.00"));
        assertThat(decision.adjustments())
                .containsExactly(
                        new Adjustment(AdjustmentGroup.PR, "1", Money.usd("1632.00")),
                        new Adjustment(AdjustmentGroup.PR, "2", Money.usd("408.00")));
        assertThat(decision.lines().getFirst().paid()).isNull();
    }

    @Test
    void aPrescriptionIsPaidByItsPlanInTwoParts() throws IOException {
        ReadRemittance decision = read("""
                PDE_ID|SRVC_DT|PD_DT|PROD_SRVC_ID|QTY_DSPNSD_NUM|PTNT_PAY_AMT|CVRD_D_PLAN_PD_AMT|NCVRD_PLAN_PD_AMT|TOT_RX_CST_AMT
                1|01-Mar-2026|09-Mar-2026|00000000001|30|10.00|25.50|4.50|40.00
                """).remittances().getFirst();

        assertThat(decision.payer()).isEqualTo("Medicare part D plan");
        assertThat(decision.paid()).isEqualTo(Money.usd("30.00"));
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("10.00"));
        assertThat(decision.servedTo()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    private static IntakeResult read(String file) throws IOException {
        return Formats.intake(IntakeLimits.UPLOAD)
                .read(Document.of("rows.csv", file.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
