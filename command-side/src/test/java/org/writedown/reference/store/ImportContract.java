package org.writedown.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.reference.store.SyntheticFiles.diagnoses;
import static org.writedown.reference.store.SyntheticFiles.diagnosis;
import static org.writedown.reference.store.SyntheticFiles.edit;
import static org.writedown.reference.store.SyntheticFiles.edits;
import static org.writedown.reference.store.SyntheticFiles.limits;
import static org.writedown.reference.store.Workbench.gzip;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.Edition.Status;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.ReferenceImports.Imported;

/** How editions follow each other, the same on both databases. */
abstract class ImportContract {

    private static final byte[] Q2 = edits(
            edit("A0001", "A0002", "20200101", "*", 1),
            edit("A0001", "A0003", "20200101", "20260101", 0),
            edit("A0004", "A0002", "20200101", "*", 0));

    private static final byte[] Q2_CORRECTED =
            edits(edit("A0001", "A0002", "20200101", "*", 0), edit("A0004", "A0002", "20200101", "*", 0));

    @TempDir
    Path directory;

    private Workbench bench;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        bench = new Workbench(database(), directory);
    }

    @Test
    void aFileIsLoadedWithItsEditionAndItsCounts() {
        Imported imported = bench.load(SourceKind.PTP_PRACTITIONER, null, "ccipra-v321r0.txt", Q2);

        Edition edition = imported.edition();
        assertThat(imported.fresh()).isTrue();
        assertThat(edition.title()).isEqualTo("ncci-ptp-practitioner 2026Q2");
        assertThat(edition.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(edition.status()).isEqualTo(Status.SERVING);
        assertThat(edition.rows()).isEqualTo(3);
        assertThat(edition.importedBy()).isEqualTo("operator-1");
        assertThat(bench.count("ref_ptp")).as("one row a column 1 code").isEqualTo(2);
    }

    @Test
    void theSameFileAgainDoesNothing() {
        Imported first = bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2);
        Imported again = bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "renamed.txt", Q2);

        assertThat(again.fresh()).isFalse();
        assertThat(again.edition()).isEqualTo(first.edition());
        assertThat(bench.count("ref_edition")).isEqualTo(1);
    }

    @Test
    void aCorrectedFileOfTheSameEditionServesInsteadAndTheFormerStaysOnRecord() {
        Imported first = bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2);
        Imported second = bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2_CORRECTED);

        assertThat(bench.editions.serving(SourceKind.PTP_PRACTITIONER, Scope.SHARED))
                .containsExactly(second.edition());
        assertThat(bench.editions.find(first.edition().id()).orElseThrow().status())
                .isEqualTo(Status.SUPERSEDED);
        refuses(
                "superseded-file-stays-superseded",
                () -> bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2));
    }

    @Test
    void rowsOfASupersededEditionGoWithTheNextImport() {
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2);
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2_CORRECTED);
        assertThat(bench.count("ref_ptp"))
                .as("an audit under way may still read them")
                .isEqualTo(4);

        bench.pass(Duration.ofHours(1));
        bench.load(
                SourceKind.PTP_PRACTITIONER, "2026Q3", "edits.txt", edits(edit("A0001", "A0002", "20200101", "*", 0)));
        assertThat(bench.count("ref_ptp")).isEqualTo(3);
    }

    @Test
    void anOlderTableOfEditsAddsNothing() {
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2);

        refuses(
                "older-edition-adds-nothing",
                () -> bench.load(SourceKind.PTP_PRACTITIONER, "2026Q1", "edits.txt", Q2_CORRECTED));
    }

    @Test
    void anOlderCodeSetAnswersForItsOwnDays() {
        bench.load(SourceKind.ICD_10_CM, "FY2022", "a.txt", diagnoses(diagnosis(1, "M5450", true)));
        bench.load(SourceKind.ICD_10_CM, "FY2021", "b.txt", diagnoses(diagnosis(1, "M545", true)));

        assertThat(bench.editions.serving(SourceKind.ICD_10_CM, Scope.SHARED))
                .extracting(Edition::from)
                .containsExactly(LocalDate.of(2021, 10, 1), LocalDate.of(2020, 10, 1));
    }

    @Test
    void aFileThatBreaksOffLeavesTheFormerEditionServing() {
        Imported former = bench.load(SourceKind.ICD_10_CM, "FY2021", "a.txt", diagnoses(diagnosis(1, "M545", true)));
        byte[] packed = gzip(diagnoses(IntStream.range(1, 20_000)
                .mapToObj(i -> diagnosis(i, String.format("A%05d", i), true))
                .toArray(String[]::new)));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);

        assertThatThrownBy(() -> bench.load(SourceKind.ICD_10_CM, "FY2021", "b.txt.gz", cut))
                .isInstanceOf(ReferenceRefused.class)
                .hasMessageContaining("cut off");

        assertThat(bench.editions.serving(SourceKind.ICD_10_CM, Scope.SHARED)).containsExactly(former.edition());
        assertThat(bench.count("ref_diagnosis")).isEqualTo(1);
        assertThat(bench.editions.visibleTo("firm-1").getFirst().status()).isEqualTo(Status.FAILED);
        assertThat(bench.load(SourceKind.ICD_10_CM, "FY2022", "b.txt.gz", packed)
                        .fresh())
                .isTrue();
    }

    @Test
    void rejectedRowsAreListedWithTheirLines() {
        Imported imported = bench.load(
                SourceKind.MUE_DME,
                "2026Q3",
                "mue.csv",
                limits(
                        "DME Supplier Services",
                        "A0001,5,2 Date of Service Edit: Policy,x",
                        "A0002,many,3 Date,x",
                        "A0001,9,1 Line,x"));

        assertThat(imported.edition().rows()).isEqualTo(1);
        assertThat(imported.edition().rejected()).isEqualTo(2);
        assertThat(imported.rejected())
                .containsExactly(
                        new RejectedRow(6, "the value of A0002 is not a whole number"),
                        new RejectedRow(7, "this code stands in the file already"));
    }

    @Test
    void beyondALimitRejectedRowsAreCountedOnly() {
        String[] rows = IntStream.range(0, 4_000)
                .mapToObj(i -> i < 150 ? "A0001,many,3 Date,x" : String.format("B%04d,1,3 Date,x", i))
                .toArray(String[]::new);
        Imported imported = bench.load(SourceKind.MUE_DME, "2026Q3", "mue.csv", limits("DME Supplier Services", rows));

        assertThat(imported.edition().rejected()).isEqualTo(150);
        assertThat(imported.rejected()).hasSize(Loading.MOST_LISTED);
    }

    @Test
    void aFileOfWhichTooMuchCannotBeReadIsRefused() {
        String[] rows = IntStream.range(0, 100)
                .mapToObj(i -> i % 4 == 0 ? "no code" : String.format("B%04d,1,3 Date,x", i))
                .toArray(String[]::new);

        refuses(
                "nearly-all-rows-are-read",
                () -> bench.load(SourceKind.MUE_DME, "2026Q3", "mue.csv", limits("DME", rows)));
        assertThat(bench.count("ref_unit_limit")).isZero();
    }

    @Test
    void aFileOfAnotherSettingIsRefused() {
        refuses(
                "reference-file-is-of-its-kind",
                () -> bench.load(
                        SourceKind.MUE_DME,
                        "2026Q3",
                        "mue.csv",
                        limits("Practitioner Services", "A0001,5,2 Date of Service Edit: Policy,x")));
        refuses(
                "reference-file-is-of-its-kind",
                () -> bench.load(SourceKind.PTP_PRACTITIONER, null, "ccioph-v322r0.txt", Q2));
    }

    @Test
    void aMuchSmallerEditionIsMostLikelyCutOff() {
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "edits.txt", Q2);
        byte[] one = edits(edit("A0001", "A0002", "20200101", "*", 1));

        refuses(
                "edition-is-not-much-smaller",
                () -> bench.load(SourceKind.PTP_PRACTITIONER, "2026Q3", "edits.txt", one));
        assertThat(bench.load(SourceKind.PTP_PRACTITIONER, Scope.SHARED, "2026Q3", "edits.txt", one, true)
                        .fresh())
                .isTrue();
    }

    @Test
    void aTableOfMoreCodesThanThereIsRoomForIsRefused() {
        String[] rows = IntStream.rangeClosed(0, EditsBuilder.MOST_CODES)
                .mapToObj(i -> edit("A0001", String.format("%c%04d", 'A' + i / 10_000, i % 10_000), "20200101", "*", 1))
                .toArray(String[]::new);

        assertThatThrownBy(() -> bench.load(SourceKind.PTP_PRACTITIONER, "2026Q3", "edits.txt", edits(rows)))
                .isInstanceOfSatisfying(
                        ReferenceRefused.class, e -> assertThat(e.why()).isEqualTo(ReferenceRefused.Why.TOO_LARGE));
        assertThat(bench.load(
                                SourceKind.PTP_PRACTITIONER,
                                "2026Q3",
                                "edits.txt",
                                edits(Arrays.copyOf(rows, EditsBuilder.MOST_CODES)))
                        .edition()
                        .rows())
                .isEqualTo(EditsBuilder.MOST_CODES);
    }

    @Test
    void onePartOfAnEditionIsNotTheEdition() {
        refuses(
                "edition-is-loaded-whole",
                () -> bench.load(SourceKind.PTP_PRACTITIONER, null, "ccipra-v322r0-f1.txt", Q2));
    }

    @Test
    void anImportWhoseProcessDiedIsGivenUp() {
        bench.jdbc
                .sql("insert into ref_edition (kind, label, valid_from, status, sha256, file_name, file_bytes,"
                        + " stated_of, stated_layout, imported_by, importing_firm, started_at, touched_at, claim) values ('mue-dme', '2026Q3',"
                        + " date '2026-07-01', 'LOADING', 'x', 'x', 1, '', '', 'owner', 'firm-1',"
                        + " timestamp with time zone '2026-07-01 08:00:00+00',"
                        + " timestamp with time zone '2026-07-01 08:00:00+00', 'mue-dme||')")
                .update();
        byte[] file = limits("DME Supplier Services", "A0001,5,2 Date of Service Edit: Policy,x");

        assertThatThrownBy(() -> bench.load(SourceKind.MUE_DME, "2026Q3", "mue.csv", file))
                .isInstanceOfSatisfying(
                        ReferenceRefused.class, e -> assertThat(e.why()).isEqualTo(ReferenceRefused.Why.BUSY));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.load(SourceKind.MUE_DME, "2026Q3", "mue.csv", file).fresh())
                .isTrue();
    }

    private static void refuses(String rule, ThrowingCallable load) {
        assertThatThrownBy(load).isInstanceOfSatisfying(ReferenceRefused.class, refused -> assertThat(refused.place())
                .isEqualTo(rule));
    }
}
