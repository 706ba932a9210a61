package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.writedown.audit.rule.AuditFinding;

/** Each rule against its table of positive, negative and near-miss rows in {@code resources/audit/rules}. */
final class RuleTablesTest {

    private final Audit audit = Resources.audit();

    @TestFactory
    Stream<DynamicTest> eachRowOfEachTable() {
        return RuleSet.standard().all().stream().map(rule -> rule.card().id()).flatMap(id -> table(id).stream()
                .map(row -> DynamicTest.dynamicTest(id + " " + row, () -> check(id, row))));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleHasPositiveNegativeAndNearMissRows() {
        return RuleSet.standard().all().stream()
                .map(rule -> rule.card().id())
                .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(
                                table(id).stream().map(Fixture::kind).distinct())
                        .contains("positive", "negative", "near miss")));
    }

    private static List<Fixture> table(String id) {
        return FixtureFile.read(id, Resources.text("rules/" + id + ".txt"), id);
    }

    private void check(String id, Fixture row) {
        List<AuditFinding> found = audit.examine(row.bills()).findings().stream()
                .filter(finding -> finding.rule().equals(id))
                .toList();
        if (row.kind().equals("positive")) {
            assertThat(row.expected()).as("a positive row expects something").isNotEmpty();
        }
        assertThat(row.expected()).as("each expectation is met, by %s", found).allMatch(expected -> found.stream()
                .anyMatch(expected::isMetBy));
        assertThat(found).as("nothing else is found").allMatch(finding -> row.expected().stream()
                .anyMatch(expected -> expected.isMetBy(finding)));
    }
}
