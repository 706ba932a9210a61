package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.bills.LabelledBills;

/**
 * Precision and recall over a labelled corpus of our own: synthetic bills in {@code resources/audit/corpus}, written
 * from the billing rules, with planted errors and without.
 */
final class CorpusTest {

    private static final List<Fixture> CASES = Resources.files("corpus").stream()
            .flatMap(file -> FixtureFile.read(file, "").stream())
            .toList();

    @Test
    void everyRuleIsPreciseAndCompleteAndCleanBillsStayClean() {
        Evaluation evaluation = new Evaluation();
        CASES.forEach(one -> evaluation.add(Resources.audit(), one));
        LabelledBills.all().stream()
                .map(LabelledBridge::new)
                .forEach(one -> evaluation.add(one.audit(), one.fixture()));
        evaluation.print();
        evaluation.requirePreciseCompleteAndQuietOnCleanBills();
    }

    @Test
    void theCorpusIsLargeAndAThirdOfItIsClean() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(150);
        assertThat(CASES.stream().filter(one -> one.kind().equals("clean"))).hasSizeGreaterThanOrEqualTo(50);
        assertThat(CASES.stream().map(Fixture::name)).doesNotHaveDuplicates();
    }

    /** A rule that no bill of the corpus is about would count as perfect. */
    @Test
    void everyRuleIsPlantedAtLeastOnce() {
        assertThat(CASES.stream()
                        .flatMap(one -> one.expected().stream())
                        .map(Expected::rule)
                        .distinct())
                .containsAll(RuleSet.standard().all().stream()
                        .map(rule -> rule.card().id())
                        .toList());
    }
}
