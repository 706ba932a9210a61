package org.writedown.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void linesAreWrittenWithTheirBill() {
        LineId line = LineId.parse("B2-13");
        assertThat(line).isEqualTo(new LineId(new BillId(2), 13)).hasToString("B2-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B0", "B01", "b1", "B-1", "B12345678", "F1", "B1 ", "B１"})
    void otherTextsAreNoBillIds(String text) {
        assertThatThrownBy(() -> BillId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1", "B1-", "B1-0", "B1-x", "-1", "B1-1-1"})
    void otherTextsAreNoLineIds(String text) {
        assertThatThrownBy(() -> LineId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheGuardSawIsNamedByItsEventAndWhatAnAuditFoundByItsNumber() {
        assertThat(FindingId.parse("E17")).isEqualTo(FindingId.ofGuard(17)).hasToString("E17");
        assertThat(FindingId.parse("N17")).isEqualTo(new FindingId(17)).isNotEqualTo(FindingId.ofGuard(17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "E0", "E01", "e1", "EN1", "17", "E12345678"})
    void otherTextsAreNoFindingIds(String text) {
        assertThatThrownBy(() -> FindingId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesTellTheirSystemByTheirShape() {
        assertThat(ProcedureCode.of("99285").system()).isEqualTo(CodeSystem.CPT);
        assertThat(ProcedureCode.of("0042T").system()).isEqualTo(CodeSystem.CPT);
        assertThat(ProcedureCode.of("J1885").system()).isEqualTo(CodeSystem.HCPCS);
        assertThat(ProcedureCode.of("XX12").system()).isEqualTo(CodeSystem.OTHER_PROCEDURE);
        assertThat(RevenueCode.padded("450")).hasToString("0450");
        assertThat(DiagnosisCode.icd10("R07.9")).hasToString("R07.9");
    }
}
