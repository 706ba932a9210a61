package org.writedown.reference.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.reference.store.SyntheticFiles.edit;
import static org.writedown.reference.store.SyntheticFiles.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.EditRows;
import org.writedown.reference.store.EditsInMemory;

/** What is answered about pairs of codes, the same on both databases. */
abstract class EditLookupContract extends LookupBench {

    @Test
    void editsOfManyRowsAreFoundWhicheverWayTheyAreAsked() {
        String[] rows = IntStream.range(0, 3_000)
                .mapToObj(i -> edit(
                        String.format("A%04d", i / 10),
                        String.format("B%04d", (i * 7) % 500),
                        i % 2 == 0 ? "19960101" : "20240401",
                        i % 3 == 0 ? "20250101" : "*",
                        i % 2))
                .toArray(String[]::new);
        int id = bench.load(SourceKind.PTP_PRACTITIONER, "2026Q1", "a.txt", edits(rows))
                .edition()
                .id();
        Set<String> codes =
                Set.of("A0000", "A0131", "A0299", "A0300", "B0000", "B0007", "B0021", "B0490", "not a code");
        EditRows stored = new EditRows(bench.database);
        EditsInMemory all = stored.all(id, rows.length);
        EditsInMemory some = stored.of(id, codes);
        long expected = Arrays.stream(rows)
                .map(row -> row.split("\t"))
                .filter(row -> codes.contains(row[0]) && codes.contains(row[1]))
                .count();

        assertThat(expected).isPositive();
        assertThat(found(all, codes)).hasSize((int) expected).hasSameElementsAs(found(some, codes));
        assertThat(found(all, Set.of("A0000", "B0000")))
                .containsExactly(new org.writedown.reference.published.PtpEdit(
                        "A0000", "B0000", LocalDate.of(1996, 1, 1), LocalDate.of(2025, 1, 1), 0));
    }

    private static List<org.writedown.reference.published.PtpEdit> found(EditsInMemory edits, Set<String> codes) {
        List<org.writedown.reference.published.PtpEdit> found = new ArrayList<>();
        codes.forEach(code -> edits.among(code, edits.places(codes), found::add));
        return found;
    }

    @Test
    void editsAreThoseOfTheSettingAndOfTheDay() {
        bench.load(
                SourceKind.PTP_PRACTITIONER,
                "2026Q1",
                "a.txt",
                edits(
                        edit("A0001", "A0002", "20200101", "*", 1),
                        edit("A0001", "A0003", "20200101", "20250101", 0),
                        edit("A0001", "A0009", "20200101", "*", 0)));

        List<PtpEdit> found = editsOn("2026-02-01", EditSetting.PRACTITIONER);

        assertThat(found).extracting(PtpEdit::columnTwo).containsExactlyInAnyOrder("A0002", "A0003");
        assertThat(found).filteredOn(edit -> edit.columnTwo().equals("A0003")).allSatisfy(edit -> {
            assertThat(edit.appliesOn(LocalDate.of(2024, 12, 31))).isTrue();
            assertThat(edit.appliesOn(LocalDate.of(2025, 1, 1))).isFalse();
            assertThat(edit.modifierAllowed()).isFalse();
        });
        assertThat(editsOn("2026-02-01", EditSetting.OUTPATIENT_HOSPITAL)).isEmpty();
    }

    @Test
    void anEditThatANewerTableNoLongerHasEndedWhereThatTableBegins() {
        bench.load(
                SourceKind.PTP_PRACTITIONER,
                "2026Q1",
                "a.txt",
                edits(edit("A0001", "A0002", "20200101", "*", 1), edit("A0001", "A0003", "20200101", "*", 1)));
        bench.load(SourceKind.PTP_PRACTITIONER, "2026Q2", "b.txt", edits(edit("A0001", "A0003", "20200101", "*", 1)));

        assertThat(applying("A0002", "2026-03-31")).isTrue();
        assertThat(applying("A0002", "2026-04-01")).isFalse();
        assertThat(applying("A0003", "2026-03-31")).isTrue();
        assertThat(applying("A0003", "2026-04-01")).isTrue();
        assertThat(applying("A0002", "2021-01-01")).as("long before both").isTrue();
    }

    private boolean applying(String columnTwo, String day) {
        return editsOn(day, EditSetting.PRACTITIONER).stream()
                .anyMatch(edit -> edit.columnTwo().equals(columnTwo) && edit.appliesOn(LocalDate.parse(day)));
    }

    private List<PtpEdit> editsOn(String day, EditSetting setting) {
        return Objects.requireNonNull(
                        about(FIRM, day, "A0001", "A0002", "A0003").pairs())
                .withColumnOne("A0001", setting);
    }
}
