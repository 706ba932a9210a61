package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.Stay;
import org.writedown.contract.value.UnitOfService;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Stays;
import org.writedown.intake.Warning;

/** What a claim becomes, field by field. */
final class SyntheticClaimsTest {

    private static final LocalDate CREATED = LocalDate.of(2026, 3, 1);

    @Test
    void an_institutional_claim() throws IOException {
        Document document =
                Document.of("i.x12", Claims.institutional().getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        IntakeResult result = Claims.intake(IntakeLimits.UPLOAD).read(document);

        Statement expected = new Statement(
                new Provider(new ProviderId("npi:1234567893"), "EXAMPLE GENERAL HOSPITAL"),
                Sensitive.of("SYN-IP-0002"),
                StatementKind.ITEMISED,
                BillSide.FACILITY,
                "0111",
                CREATED,
                List.of(DiagnosisCode.icd10("R07.9"), DiagnosisCode.icd10("R51.9"), DiagnosisCode.icd10("I10")),
                List.of(
                        facilityLine(1, "0120", null, List.of(), null, "3", UnitOfService.DAYS, "2400.00", 10, 13),
                        facilityLine(2, "0270", null, List.of(), null, "7", UnitOfService.UNITS, "310.50", 10, 13),
                        facilityLine(
                                3,
                                "0636",
                                "J1885",
                                List.of("JZ"),
                                "SYNTHETIC DRUG",
                                "2.5",
                                UnitOfService.UNITS,
                                "500.25",
                                11,
                                11)),
                Money.usd("3210.75"),
                new Source(document.hash(), "x12-837i", "ST 0001, CLM 1, segment 14"));
        assertThat(result.claims())
                .containsExactly(new ReadClaim(
                        expected,
                        Stays.printed(new Stay(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 13)), List.of()),
                        null,
                        new Position("segment", 14, "CLM"),
                        List.of()));
        assertThat(result.summary().format()).isEqualTo("X12 837 005010X223A2");
        assertThat(result.summary().warnings()).isEmpty();
    }

    @Test
    void professional_claims() {
        IntakeResult result = Claims.read(Claims.professional());

        assertThat(result.claims()).hasSize(2);
        Statement first = result.claims().getFirst().statement();
        assertThat(first.provider()).isEqualTo(new Provider(new ProviderId("name:ada-example"), "ADA EXAMPLE"));
        assertThat(first.account().value()).isEqualTo("SYN-PH-0003");
        assertThat(first.side()).isEqualTo(BillSide.PROFESSIONAL);
        assertThat(first.typeOfBill()).isNull();
        assertThat(first.statedTotal()).isEqualTo(Money.usd("1225.00"));
        assertThat(first.diagnoses()).extracting(DiagnosisCode::code).containsExactly("M7989", "R52", "I10");
        assertThat(first.source().format()).isEqualTo("x12-837p");
        assertThat(first.lines())
                .containsExactly(
                        new BillLine(
                                1,
                                null,
                                new ProcedureCode(CodeSystem.HCPCS, "A0428"),
                                List.of(new Modifier("RH"), new Modifier("QM")),
                                null,
                                BigDecimal.ONE,
                                UnitOfService.UNITS,
                                Money.usd("625.00"),
                                LocalDate.of(2026, 2, 14),
                                LocalDate.of(2026, 2, 14),
                                List.of(1, 3),
                                "41",
                                new ProviderId("npi:1000000001")),
                        new BillLine(
                                2,
                                null,
                                new ProcedureCode(CodeSystem.CPT, "00400"),
                                List.of(new Modifier("AA")),
                                "SYNTHETIC ANESTHESIA",
                                new BigDecimal("37"),
                                UnitOfService.MINUTES,
                                Money.usd("600.00"),
                                LocalDate.of(2026, 2, 14),
                                LocalDate.of(2026, 2, 15),
                                List.of(2),
                                "22",
                                new ProviderId("npi:1000000002")));
        assertThat(result.claims().getFirst().warnings()).isEmpty();
    }

    @Test
    void a_claim_that_does_not_tie_is_read_as_stated_with_a_warning() {
        ReadClaim second = Claims.read(Claims.professional()).claims().get(1);

        assertThat(second.statement().statedTotal()).isEqualTo(Money.usd("99.99"));
        assertThat(second.statement().linesTotal()).isEqualTo(Money.usd("100.00"));
        assertThat(second.statement().diagnoses()).containsExactly(new DiagnosisCode(CodeSystem.ICD_9_CM, "4019"));
        assertThat(second.statement().source().position()).isEqualTo("ST 0001, CLM 2, segment 32");
        assertThat(second.warnings())
                .containsExactly(
                        new Warning(
                                new Position("segment", 32, "CLM"), "CLM05-3 is 7: the claim replaces an earlier one"),
                        new Warning(
                                new Position("segment", 32, "CLM"), "CLM02 states $99.99, its lines sum to $100.00"));
    }

    @Test
    void the_claim_of_the_demo_ties() throws IOException {
        Path demo = Path.of("../docker/standalone/src/main/resources/demo/synthetic-emergency-837i.x12");

        IntakeResult result = Claims.intake(IntakeLimits.UPLOAD).read(Document.of(demo));

        assertThat(result.summary().warnings()).isEmpty();
        ReadClaim claim = result.claims().getFirst();
        assertThat(claim.warnings()).isEmpty();
        assertThat(claim.statement().lines()).hasSize(10);
        assertThat(claim.statement().statedTotal()).isEqualTo(Money.usd("8315.00"));
        assertThat(claim.statement().unitemised().isZero()).isTrue();
        assertThat(claim.statement().typeOfBill()).isEqualTo("0131");
    }

    @Test
    void no_name_of_a_patient_is_kept() {
        assertThat(Claims.read(Claims.professional()).toString())
                .doesNotContain("CLEO")
                .doesNotContain("SYN-PH");
    }

    private static BillLine facilityLine(
            int number,
            String revenue,
            @Nullable String code,
            List<String> modifiers,
            @Nullable String description,
            String units,
            UnitOfService unit,
            String charge,
            int from,
            int to) {
        return new BillLine(
                number,
                new RevenueCode(revenue),
                code == null ? null : ProcedureCode.of(code),
                modifiers.stream().map(Modifier::new).toList(),
                description,
                new BigDecimal(units),
                unit,
                Money.usd(charge),
                LocalDate.of(2026, 2, from),
                LocalDate.of(2026, 2, to),
                List.of(),
                null,
                null);
    }
}
