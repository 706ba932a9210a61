package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.audit.rule.AuditFinding;

/** What one line is asked grows with the lines and not with their pairs: of all that may cover it the dearest is named. */
final class OneQuestionALineTest {

    @Test
    void aVisitAfterManyProceduresIsAskedAboutOnce() {
        List<AuditFinding> found = found("global.visit-after-procedure", """
                [any] three procedures and two visits after them
                professional
                G0168 @2024-03-02 110.00
                G0289 @2024-03-03 900.00
                G0289 @2024-03-04 800.00
                99213 @2024-03-06 150.00
                99212 @2024-03-07 90.00
                """);

        assertThat(found).hasSize(2).allSatisfy(finding -> assertThat(finding.facts())
                .containsEntry("procedureDate", "2024-03-03"));
    }

    @Test
    void aVisitBesideManyProceduresIsAskedAboutOnce() {
        List<AuditFinding> found = found("global.visit-beside-procedure", """
                [any] three procedures and a visit
                professional 2024-03-02
                G0127 40.00
                G0168 110.00
                G0127 45.00
                99213 150.00
                """);

        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("days", "010"));
    }

    @Test
    void aLineInColumnTwoIsAskedAboutOnce() {
        List<AuditFinding> found = found("bundling.ncci-edit", """
                [any] column 1 on several lines
                professional 2024-03-02
                G0121 300.00
                G0121 310.00
                G0105 320.00
                """);

        assertThat(found).hasSize(1);
    }

    @Test
    void anEditHoldsForTheLineOfTheSamePractitionerWhereverItStands() {
        List<AuditFinding> found = found("bundling.ncci-edit", """
                [any] the second line in column 1 is of the practitioner of column 2
                professional 2024-03-02
                G0121 300.00 npi=1111111111
                G0121 310.00 npi=2222222222
                G0105 320.00 npi=2222222222
                """);

        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.lines())
                .extracting(line -> line.number())
                .containsExactly(3, 2));
    }

    private static List<AuditFinding> found(String rule, String text) {
        return Resources.audit()
                .examine(FixtureFile.read("one question", text, rule).getFirst().bills())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
