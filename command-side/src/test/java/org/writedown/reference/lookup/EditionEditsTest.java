package org.writedown.reference.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.reference.store.SyntheticFiles.edit;
import static org.writedown.reference.store.SyntheticFiles.edits;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.reference.Edition;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.EditRows;
import org.writedown.reference.store.EditsInMemory;
import org.writedown.reference.store.Workbench;

/** What of NCCI's edits is kept in memory, and for how long. */
class EditionEditsTest {

    /** Room for one edition of the two. */
    private static final long ONE = (1 << 20) + 100;

    private static final List<String> CODES = List.of("A0001", "A0002", "A0003");

    @TempDir
    Path directory;

    private EditRows rows;
    private Edition older;
    private Edition newer;
    private long now;

    @BeforeEach
    void twoEditions() {
        Workbench bench = new Workbench(Workbench.h2(), directory);
        rows = new EditRows(bench.database);
        older = bench.load(
                        SourceKind.PTP_OUTPATIENT, "2026Q1", "a.txt", edits(edit("A0001", "A0002", "20200101", "*", 1)))
                .edition();
        newer = bench.load(
                        SourceKind.PTP_OUTPATIENT, "2026Q2", "b.txt", edits(edit("A0001", "A0003", "20200101", "*", 1)))
                .edition();
    }

    @Test
    void anEditionIsReadOnceAndKept() {
        EditionEdits edits = new EditionEdits(rows, 2 * ONE, () -> now);

        EditsInMemory first = edits.of(older, CODES);

        assertThat(edits.of(older, List.of("A0003"))).isSameAs(first);
        assertThat(edits.of(newer, CODES)).isSameAs(edits.of(newer, CODES)).isNotSameAs(first);
        assertThat(edits.bytes()).isPositive().isLessThan(2 * ONE);
    }

    @Test
    void withoutRoomTheDatabaseIsAskedForTheCodesOfTheBatchAndNothingIsPushedOut() {
        EditionEdits edits = new EditionEdits(rows, ONE, () -> now);
        EditsInMemory kept = edits.of(older, CODES);
        now += EditionEdits.IDLE.toNanos();

        EditsInMemory asked = edits.of(newer, CODES);

        assertThat(asked.places(CODES)).hasSize(1);
        assertThat(edits.of(newer, CODES)).isNotSameAs(asked);
        assertThat(edits.of(older, CODES)).isSameAs(kept);
    }

    @Test
    void anEditionThatNobodyAsksForMakesRoom() {
        EditionEdits edits = new EditionEdits(rows, ONE, () -> now);
        EditsInMemory kept = edits.of(older, CODES);
        now += EditionEdits.IDLE.toNanos() + 1;

        assertThat(edits.of(newer, CODES)).isSameAs(edits.of(newer, CODES));
        assertThat(edits.of(older, CODES)).isNotSameAs(kept);
    }

    @Test
    void aTableLargerThanTheBoundIsNeverKept() {
        EditionEdits edits = new EditionEdits(rows, 1, () -> now);

        assertThat(edits.of(older, CODES)).isNotSameAs(edits.of(older, CODES));
        assertThat(edits.bytes()).isZero();
    }
}
