package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Stay;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.ReadClaim;

/** Admission and discharge as files state them. What only looks like a stay is none. Synthetic bills. */
final class StaysAtEveryDoorTest {

    private static final String INSTITUTIONAL = claim();

    private static final String RIF = """
            CLM_ID|CLM_TOT_CHRG_AMT|REV_CNTR|REV_CNTR_UNIT_CNT|REV_CNTR_TOT_CHRG_AMT|CLM_FAC_TYPE_CD\
            |CLM_SRVC_CLSFCTN_TYPE_CD|CLM_FREQ_CD|CLM_FROM_DT|CLM_THRU_DT|CLM_ADMSN_DT|NCH_BENE_DSCHRG_DT
            1|900.00|0120|3|900.00|1|1|1|10-Feb-2026|13-Feb-2026|10-Feb-2026|13-Feb-2026
            """;

    private static final String EOB = """
            {"resourceType":"ExplanationOfBenefit","id":"1","status":"active","use":"claim",
             "type":{"coding":[{"code":"institutional"}]},"billablePeriod":{"start":"2026-02-01","end":"2026-02-28"},
             "supportingInfo":[{"sequence":1,"category":{"coding":[{"code":"admissionperiod"}]},
               "timingPeriod":{"start":"2026-02-10","end":"2026-02-13"}}],
             "total":[{"category":{"coding":[{"code":"submitted"}]},"amount":{"value":900.00,"currency":"USD"}}]}""";

    @Test
    void anInstitutionalClaimStatesTheAdmissionAndItsLastDayIsTheDischarge() throws IOException {
        assertThat(stay(INSTITUTIONAL)).isEqualTo(stay(10, 13));
        assertThat(stay(INSTITUTIONAL.replace("CL1*1*1*01~", "CL1*1*1*30~")))
                .as("still a patient")
                .isEqualTo(stay(10, null));
        assertThat(stay(INSTITUTIONAL.replace("CL1*1*1*01~\n", "")))
                .as("how the patient left is not said")
                .isEqualTo(stay(10, null));
        assertThat(stay(INSTITUTIONAL.replace("DTP*435*DT*202602101530~\n", "")))
                .as("the days of a bill may begin before the admission")
                .isNull();
    }

    @Test
    void anOutpatientsDaysAreNoStay() throws IOException {
        assertThat(stay(INSTITUTIONAL.replace("***11:A:1*", "***13:A:1*"))).isNull();
        assertThat(stay(RIF.replace("|1|1|1|", "|1|3|1|"))).isNull();
        assertThat(stay(RIF.replace("|1|1|1|", "|3|2|1|")))
                .as("home health: the start of care")
                .isNull();
    }

    @Test
    void whatMakesNoSenseIsToldAndLeftOut() throws IOException {
        ReadClaim late = read(INSTITUTIONAL.replace("DTP*435*DT*202602101530", "DTP*435*DT*202602201530"));
        ReadClaim none = read(INSTITUTIONAL.replace("DTP*435*DT*202602101530", "DTP*435*DT*202613101530"));

        assertThat(late.printed().stay()).isEqualTo(stay(20, null));
        assertThat(late.warnings())
                .extracting(Object::toString)
                .containsExactly("segment 14 (CLM): the discharge is before the admission and was left out");
        assertThat(none.printed().stay()).isNull();
        assertThat(none.warnings())
                .extracting(Object::toString)
                .containsExactly("segment 16 (DTP): DTP03 is no day of admission and was left out");
    }

    @Test
    void aClaimFileOfCmsStatesBothDays() throws IOException {
        assertThat(stay(RIF)).isEqualTo(stay(10, 13));
        assertThat(stay(RIF.replace("|13-Feb-2026\n", "|\n"))).isEqualTo(stay(10, null));
    }

    @Test
    void anExplanationOfBenefitStatesTheAdmissionPeriodAndItsBillablePeriodIsNone() throws IOException {
        assertThat(stay(EOB)).isEqualTo(stay(10, 13));
        assertThat(stay(EOB.replace("admissionperiod", "clmrecvddate"))).isNull();
        assertThat(stay(EOB.replace("institutional", "professional"))).isNull();
    }

    private static Stay stay(int admitted, @Nullable Integer discharged) {
        return new Stay(LocalDate.of(2026, 2, admitted), discharged == null ? null : LocalDate.of(2026, 2, discharged));
    }

    private static @Nullable Stay stay(String file) throws IOException {
        return read(file).printed().stay();
    }

    private static ReadClaim read(String file) throws IOException {
        return Formats.intake(IntakeLimits.UPLOAD)
                .read(Document.of("bill", file.getBytes(StandardCharsets.US_ASCII)))
                .claims()
                .getFirst();
    }

    private static String claim() {
        try (InputStream file = StaysAtEveryDoorTest.class.getResourceAsStream("/intake/synthetic-837i.x12")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
