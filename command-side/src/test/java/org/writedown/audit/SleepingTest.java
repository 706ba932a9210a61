package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Policy;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.audit.rule.Sleeping;

/** Without data a bill is still audited, and what could not be checked is said. */
final class SleepingTest {

    private static final Audit WITHOUT_DATA = new Audit(RuleSet.standard(), Reference.NOTHING, Policy.DEFAULT);

    private static AuditResult examine(String text) {
        return WITHOUT_DATA.examine(
                FixtureFile.read("sleeping", text, "").getFirst().bills());
    }

    @Test
    void rulesThatNeedNothingStillRun() {
        AuditResult result = examine("[case] x\nfacility 0131 2024-03-02\n0324 71020 380.00\n");
        assertThat(result.findings().stream().map(AuditFinding::rule)).contains("validity.procedure-ended");
        assertThat(result.findings()).allMatch(finding -> finding.edition().equals("none"));
    }

    @Test
    void rulesThatNeedDataSayWhich() {
        AuditResult result = examine("[case] x\nfacility 0131 2024-03-02\n0510 G0463 310.00\n0510 G0127 60.00\n");
        assertThat(result.findings().stream().map(AuditFinding::rule)).doesNotContain("bundling.ncci-edit");
        assertThat(result.sleeping().stream().map(Sleeping::toString))
                .contains(
                        "bundling.ncci-edit could not look at B1 without the NCCI procedure-to-procedure edits of its setting");
    }

    @Test
    void aRuleThatTheBillDoesNotConcernDoesNotSleep() {
        AuditResult result = examine("[case] x\nprofessional 2024-03-02\n99213 150.00\n");
        assertThat(result.sleeping().stream().map(Sleeping::rule))
                .doesNotContain("time.critical-care-short", "anesthesia.billed-time", "stay.room-days")
                .contains("level.time-supports-less");
    }

    @Test
    void aFindingKeepsTheEditionThatItWentBy() {
        List<Bill> bills = FixtureFile.read(
                        "edition", "[case] x\nfacility 0131 2024-03-02\n0510 G0463 310.00\n0510 G0127 60.00\n", "")
                .getFirst()
                .bills();
        assertThat(Resources.audit().examine(bills).findings().stream()
                        .filter(finding -> finding.rule().equals("bundling.ncci-edit"))
                        .map(finding -> finding.recorded().basis().edition()))
                .containsExactly("ptp-made-up 2024q1");
    }
}
