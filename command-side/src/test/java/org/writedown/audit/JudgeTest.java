package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.audit.bill.Policy;
import org.writedown.contract.value.FirmId;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.SourceKind;
import org.writedown.reference.lookup.RememberedRows;
import org.writedown.reference.lookup.ServingEditions;
import org.writedown.reference.lookup.StoredReference;
import org.writedown.reference.store.Workbench;

/**
 * Bills that were judged from the billing manuals by somebody who had read what the rules say of themselves and not how
 * they do it, against reference files in the published layouts with invented rows ({@code resources/audit/judge}).
 * Precision and recall are printed by rule.
 */
final class JudgeTest {

    private static final FirmId FIRM = new FirmId("firm-1");

    private static final List<Fixture> CASES = Resources.files("judge").stream()
            .filter(Files::isRegularFile)
            .flatMap(file -> FixtureFile.read(file, "").stream())
            .toList();

    @TempDir
    static Path directory;

    private static Audit audit;

    @BeforeAll
    static void loadThePublishedFiles() {
        Workbench bench = new Workbench(Workbench.h2(), directory);
        load(bench, SourceKind.PTP_PRACTITIONER, Scope.SHARED, "2026Q1", "ptp-practitioner-2026Q1.txt");
        load(bench, SourceKind.PTP_OUTPATIENT, Scope.SHARED, "2026Q1", "ptp-outpatient-2026Q1.txt");
        load(bench, SourceKind.MUE_PRACTITIONER, Scope.SHARED, "2026Q1", "mue-practitioner-2026Q1.csv");
        load(bench, SourceKind.MUE_OUTPATIENT, Scope.SHARED, "2026Q1", "mue-outpatient-2026Q1.csv");
        load(bench, SourceKind.PFS_RVU, Scope.SHARED, null, "pprrvu-2026.csv");
        load(bench, SourceKind.HOSPITAL_PRICES, new Scope(FIRM.value(), "riverside"), null, "prices-riverside.csv");
        StoredReference stored =
                new StoredReference(new ServingEditions(bench.editions), new RememberedRows(bench.database, 4 << 20));
        audit = new Audit(RuleSet.standard(), stored.of(FIRM), Policy.DEFAULT);
    }

    private static void load(Workbench bench, SourceKind kind, Scope scope, @Nullable String edition, String name) {
        byte[] file = Resources.text("judge/published/" + name).getBytes(StandardCharsets.UTF_8);
        assertThat(bench.load(kind, scope, edition, name, file, false).rejected())
                .as(name)
                .isEmpty();
    }

    @Test
    void everyRuleIsPreciseAndCompleteAndCleanBillsStayClean() {
        Evaluation evaluation = new Evaluation();
        CASES.forEach(one -> evaluation.add(audit, one));
        evaluation.print();
        evaluation.requirePreciseCompleteAndQuietOnCleanBills();
    }

    @Test
    void halfOfTheBillsAreControls() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(70);
        assertThat(CASES.stream().filter(one -> one.kind().equals("clean"))).hasSizeGreaterThanOrEqualTo(35);
        assertThat(CASES.stream().map(one -> one.file() + one)).doesNotHaveDuplicates();
    }
}
