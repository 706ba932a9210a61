package org.writedown.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.formats.Formats;

/** Synthetic resources; none is of a person. */
final class FhirReaderTest {

    @Test
    void an_explanation_of_benefit_is_a_decision_and_its_bill() {
        IntakeResult result = read(Resources.EOB);

        ReadRemittance decision = result.remittances().getFirst();
        assertThat(decision.payer()).isEqualTo("Example Health Plan");
        assertThat(decision.payerControl().value()).isEqualTo("EX-1");
        assertThat(decision.account().value()).isEqualTo("SYN-77");
        assertThat(decision.charged()).isEqualTo(Money.usd("300.00"));
        assertThat(decision.paid()).isEqualTo(Money.usd("150.25"));
        assertThat(decision.patientResponsibility()).isEqualTo(Money.usd("49.75"));
        assertThat(decision.allowed()).isNull();
        assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(decision.lines()).hasSize(2);
        assertThat(decision.lines().getFirst().adjustments())
                .containsExactly(new Adjustment(AdjustmentGroup.PR, "3", Money.usd("30.00")));
        assertThat(decision.lines().get(1).charged()).isNull();
        assertThat(decision.lines().get(1).paid()).isNull();

        Statement bill = result.claims().getFirst().statement();
        assertThat(bill.side()).isEqualTo(BillSide.FACILITY);
        assertThat(bill.provider().id()).isEqualTo(new ProviderId("npi:1234567893"));
        assertThat(bill.lines()).hasSize(1);
        assertThat(bill.statedTotal()).isEqualTo(Money.usd("300.00"));
        assertThat(bill.lines().getFirst().diagnosisPointers()).containsExactly(1);
    }

    @Test
    void a_missing_amount_is_not_stated_and_never_zero() {
        IntakeResult result = read(Resources.EOB);

        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "resource 1 (ExplanationOfBenefit.item[2]): no charge is stated: the item is no line of the bill",
                        "resource 1 (ExplanationOfBenefit): the total is $300.00, the lines sum to $200.00");
    }

    @Test
    void a_total_to_which_the_items_do_not_sum_is_told_with_both_figures_and_not_repaired() {
        String both = Resources.EOB.replace("{\"sequence\": 2,", "{\"sequence\": 2, \"net\": {\"value\": 50},");

        ReadRemittance decision = read(both).remittances().getFirst();

        assertThat(decision.charged()).isEqualTo(Money.usd("300.00"));
        assertThat(decision.warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "resource 1 (ExplanationOfBenefit): the total charge is $300.00, the items' sum to $250.00");
    }

    @Test
    void codes_are_told_by_their_shape_where_their_system_is_wrong() {
        IntakeResult result = read(Resources.EOB);

        assertThat(result.remittances().getFirst().lines())
                .extracting(line -> line.procedure())
                .containsExactly(
                        new ProcedureCode(CodeSystem.HCPCS, "A0428"),
                        new ProcedureCode(CodeSystem.OTHER_PROCEDURE, "12345"));
    }

    @Test
    void no_display_and_no_name_of_a_patient_is_kept() {
        assertThat(read(Resources.EOB).toString()).doesNotContain("DESCRIPTOR").doesNotContain("CLEO");
    }

    @Test
    void a_claim_and_the_decision_on_it_in_one_bundle_are_one_bill() {
        IntakeResult result = read(Resources.BUNDLE);

        assertThat(result.claims()).hasSize(1);
        assertThat(result.remittances()).hasSize(1);
        assertThat(result.claims().getFirst().statement().provider().name()).isEqualTo("Example Clinic");
        assertThat(result.claims().getFirst().warnings())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("off a whole cent by less than a millionth"));
    }

    @Test
    void one_resource_a_line_is_read_line_by_line() {
        String line = Resources.EOB.replace("\n", " ");

        assertThat(read(line + "\n" + line + "\n{\"resourceType\":\"Patient\"}\n")
                        .summary()
                        .remittances())
                .isEqualTo(2);
    }

    @Test
    void a_resource_whose_type_stands_last_is_read_too() {
        String last = Resources.EOB
                .replace("\"resourceType\": \"ExplanationOfBenefit\",", "")
                .replaceFirst("}\\s*$", ", \"resourceType\": \"ExplanationOfBenefit\"}");

        assertThat(read(last).remittances()).hasSize(1);
    }

    @Test
    void hostile_json_is_refused() {
        assertRefused("{\"resourceType\":" + "[".repeat(100_000), Kind.TOO_LARGE, "nested deeper");
        assertRefused(Resources.EOB.substring(0, 900), Kind.DAMAGED, "cut off");
        assertRefused("{\"resourceType\": nonsense", Kind.DAMAGED, "no JSON");
        assertRefused("{\"a\": 1}", Kind.UNKNOWN_FORMAT, "no FHIR resource");
        assertRefused("{\"resourceType\": \"Patient\"}", Kind.NO_CLAIM, "no Claim");
        assertRefused("[1, 2]", Kind.DAMAGED, "line 1");
    }

    @Test
    void absurd_numbers_are_not_stated() {
        ReadRemittance decision = read(Resources.EOB.replace("150.25", "1e999999999"))
                .remittances()
                .getFirst();

        assertThat(decision.paid()).isNull();
        assertThat(decision.warnings())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("is no amount and counts as not stated"));
    }

    private static void assertRefused(String file, Kind kind, String reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(IntakeException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private static IntakeResult read(String file) {
        try {
            return Formats.intake(IntakeLimits.UPLOAD)
                    .read(Document.of("eob.json", file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
