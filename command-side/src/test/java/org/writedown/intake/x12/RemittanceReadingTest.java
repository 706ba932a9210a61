package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.contract.value.AdjustmentGroup.CO;
import static org.writedown.contract.value.AdjustmentGroup.PR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.ReadRemittance.Status;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.Warning;

/** What an 835 says, as it says it; whatever does not add up is a warning with its segment. */
final class RemittanceReadingTest {

    private static final String FILE = Claims.remittance();

    @Test
    void a_claim_payment_with_its_payer_payee_numbers_days_and_amounts() {
        ReadRemittance first = read(FILE).remittances().getFirst();

        assertThat(first.payer()).isEqualTo("EXAMPLE HEALTH PLAN");
        assertThat(first.account()).isEqualTo(Sensitive.of("SYN-0001"));
        assertThat(first.payerControl()).isEqualTo(Sensitive.of("PAYER-CLAIM-1"));
        assertThat(first.status()).isEqualTo(Status.PROCESSED);
        assertThat(first.statusCode()).isEqualTo("1");
        assertThat(first.provider()).hasToString("EXAMPLE GENERAL HOSPITAL");
        assertThat(first.decidedOn()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(first.servedFrom()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(first.servedTo()).isEqualTo(LocalDate.of(2024, 1, 6));
        assertThat(first.charged()).isEqualTo(Money.usd("1000"));
        assertThat(first.paid()).isEqualTo(Money.usd("650"));
        assertThat(first.patientResponsibility()).isEqualTo(Money.usd("150"));
        assertThat(first.source().position()).isEqualTo("ST 0042, CLP 1, segment 10");
        assertThat(first.warnings()).isEmpty();
    }

    @Test
    void a_service_with_its_codes_adjustments_allowed_amount_and_line_control_number() {
        RemittanceLine line = read(FILE).remittances().getFirst().lines().getFirst();

        assertThat(line.procedure()).isEqualTo(ProcedureCode.of("A0428"));
        assertThat(line.modifiers()).containsExactly(new Modifier("RH"));
        assertThat(line.revenue()).isEqualTo(new RevenueCode("0540"));
        assertThat(line.servedFrom()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(line.charged()).isEqualTo(Money.usd("600"));
        assertThat(line.paid()).isEqualTo(Money.usd("400"));
        assertThat(line.allowed()).isEqualTo(Money.usd("500"));
        assertThat(line.lineControl()).isEqualTo("LINE-1");
        assertThat(line.adjustments())
                .containsExactly(
                        new Adjustment(CO, "45", Money.usd("100")),
                        new Adjustment(PR, "1", Money.usd("60")),
                        new Adjustment(PR, "2", Money.usd("40")));
        assertThat(line.position()).hasToString("segment 14 (SVC)");
    }

    @Test
    void a_service_that_is_named_by_its_revenue_code() {
        RemittanceLine line = read(FILE).remittances().getFirst().lines().get(1);

        assertThat(line.procedure()).isNull();
        assertThat(line.revenue()).isEqualTo(new RevenueCode("0270"));
    }

    @Test
    void a_service_under_revenue_code_0001_is_the_total_and_no_line() {
        ReadRemittance plain = read(FILE).remittances().getFirst();
        ReadRemittance first = read(FILE.replaceFirst("SVC\\*", "SVC*NU:0001*1000*650~\nSVC*"))
                .remittances()
                .getFirst();

        assertThat(first.lines()).hasSameSizeAs(plain.lines());
        assertThat(first.warnings())
                .extracting(Warning::text)
                .containsExactly("revenue code 0001 is the total and no line");
    }

    @Test
    void a_reversal_has_the_negated_amounts_of_what_it_takes_back() {
        ReadRemittance reversal = read(FILE).remittances().get(1);

        assertThat(reversal.status()).isEqualTo(Status.REVERSAL);
        assertThat(reversal.paid()).isEqualTo(Money.usd("-50"));
        assertThat(reversal.adjustments()).containsExactly(new Adjustment(CO, "45", Money.usd("-30")));
        assertThat(reversal.patientResponsibility()).isNull();
        assertThat(reversal.warnings()).isEmpty();
    }

    @Test
    void the_file_ties_when_the_payment_is_what_the_claims_pay_less_the_provider_adjustments() {
        assertThat(read(FILE).summary().totals())
                .allMatch(total -> total.ties())
                .hasSize(1);

        IntakeResult taken = read(
                FILE.replace("WO:SYN-0009*0*CS*0", "WO:SYN-0009*75.50*CS*-20").replace("BPR*I*600", "BPR*I*544.50"));
        assertThat(taken.summary().totals()).allMatch(total -> total.ties()).hasSize(1);
    }

    @Test
    void a_payment_that_does_not_tie_is_a_warning_with_both_figures() {
        IntakeResult broken = read(FILE.replace("BPR*I*600", "BPR*I*601"));

        assertThat(broken.summary().totals()).noneMatch(total -> total.ties());
        assertThat(texts(broken.summary().warnings()))
                .containsExactly("segment 4 (BPR): BPR02 states $601.00, its claims pay $600.00 less provider"
                        + " adjustments (PLB) of $0.00");
    }

    @Test
    void a_line_and_a_claim_that_do_not_balance_are_warnings_and_are_kept_as_stated() {
        ReadRemittance broken = read(FILE.replace("A0428:RH*600*400", "A0428:RH*600*401"))
                .remittances()
                .getFirst();

        assertThat(broken.lines().getFirst().paid()).isEqualTo(Money.usd("401"));
        assertThat(texts(broken.warnings()))
                .containsExactly("segment 14 (SVC): the line does not balance: charge $600.00 less adjustments $200.00"
                        + " is not the paid $401.00");
        assertThat(texts(read(FILE.replace("*1*1000*650*150*", "*1*1000*640*151*"))
                        .remittances()
                        .getFirst()
                        .warnings()))
                .containsExactly(
                        "segment 10 (CLP): the claim does not balance: charge $1,000.00 less adjustments $350.00 is not"
                                + " the paid $640.00",
                        "segment 10 (CLP): the patient's responsibility is stated as $151.00, the PR adjustments sum to"
                                + " $150.00");
    }

    @Test
    void what_is_not_stated_is_not_zero() {
        ReadRemittance sparse = read(FILE.replace("*1*1000*650*150*", "*1*1000*650**")
                        .replace("A0428:RH*600*400*0540*1", "A0428:RH***0540"))
                .remittances()
                .getFirst();

        assertThat(sparse.patientResponsibility()).isNull();
        assertThat(sparse.lines().getFirst().charged()).isNull();
        assertThat(sparse.lines().getFirst().units()).isNull();
        assertThat(texts(sparse.warnings()))
                .containsExactly("segment 14 (SVC): SVC02 (charge) or SVC03 (paid) is not stated");
    }

    @Test
    void an_amount_that_is_none_rejects_its_claim_alone() {
        IntakeResult result = read(FILE.replace("CAS*CO*45*-30", "CAS*CO*45*x"));

        assertThat(result.remittances()).hasSize(1);
        assertThat(result.summary().rejected())
                .extracting(Object::toString)
                .containsExactly("segment 25 (CAS): CAS03 (adjustment) is not a number");
    }

    @Test
    void claims_and_remittances_in_one_interchange_without_its_envelope_and_with_any_line_ends() {
        String remittance = FILE.substring(FILE.indexOf("ST*835"), FILE.indexOf("GE*"));
        String claim = Claims.professional();
        String both = claim.substring(claim.indexOf("ST*837"), claim.indexOf("GE*")) + remittance;

        IntakeResult result = read(both.replace("\r", "").replace("\n", "\r\n"));

        assertThat(result.claims()).hasSize(2);
        assertThat(result.remittances()).hasSize(2);
        assertThat(result.summary().format()).isEqualTo("X12 837 and 835");
        assertThat(result.remittances().getFirst().warnings()).isEmpty();
    }

    @Test
    void the_component_separator_is_the_one_that_the_services_use() {
        IntakeResult result =
                read(FILE.replace("HC:", "HC>").replace("0428:", "0428>").replace("NU:", "NU>"));

        assertThat(result.remittances().getFirst().lines().getFirst().procedure())
                .isEqualTo(ProcedureCode.of("A0428"));
        assertThat(texts(result.summary().warnings()))
                .containsExactly("segment 1 (ISA): ISA16 names ':' as component separator, the claims use '>'");
    }

    @Test
    void what_the_patient_has_paid_is_read_from_the_claim_and_not_from_another_payers_loop() {
        String claim = Claims.professional();
        int at = claim.indexOf("CLM*");
        int next = claim.indexOf("~", at) + 1;
        String paid = claim.substring(0, next) + "AMT*F5*25.50~" + claim.substring(next);

        assertThat(read(paid).claims().getFirst().patientPaid()).isEqualTo(Money.usd("25.50"));
        assertThat(read(claim).claims().getFirst().patientPaid()).isNull();
    }

    private static IntakeResult read(String file) {
        return Claims.read(file);
    }

    private static List<String> texts(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }
}
