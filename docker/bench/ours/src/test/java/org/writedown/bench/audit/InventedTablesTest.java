package org.writedown.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.contract.value.BillLine;
import org.writedown.reference.published.DiagnosisRow;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.FeeScheduleReader;
import org.writedown.reference.published.IcdOrderReader;
import org.writedown.reference.published.MueReader;
import org.writedown.reference.published.PtpEdit;
import org.writedown.reference.published.PtpReader;
import org.writedown.reference.published.PublishedReader;
import org.writedown.reference.published.RowSink;
import org.writedown.reference.published.UnitLimit;

/** What is invented is read as the published files are, and bills ask about it. */
class InventedTablesTest {

    @TempDir
    Path directory;

    @Test
    void everyRowIsRead() throws Exception {
        InventedTables tables = new InventedTables(directory, 1);

        assertThat(read(new PtpReader(), tables.edits("edits.txt", 2 * InventedTables.CODES), PtpEdit::column1))
                .hasSize(InventedTables.CODES);
        assertThat(read(new MueReader(), tables.limits("limits.csv", "Practitioner"), UnitLimit::code))
                .hasSize(InventedTables.CODES);
        assertThat(read(new FeeScheduleReader(), tables.fees("fees.csv"), FeeRow::code))
                .hasSize(InventedTables.CODES);
        assertThat(read(new IcdOrderReader(), tables.diagnoses("diagnoses.txt"), DiagnosisRow::code))
                .hasSize(InventedTables.CODES)
                .contains("R079");
    }

    @Test
    void everyLineIsOfACodeThatTheTablesHave() throws Exception {
        Set<String> known = read(
                new PtpReader(),
                new InventedTables(directory, 1).edits("edits.txt", InventedTables.CODES),
                PtpEdit::column1);

        assertThat(InventedBills.of(3, 500).statement().lines())
                .hasSize(500)
                .extracting(BillLine::procedure)
                .allSatisfy(procedure -> assertThat(known).contains(procedure.code()));
        assertThat(InventedBills.of(3, 500)).isEqualTo(InventedBills.of(3, 500));
    }

    private static <R> Set<String> read(
            PublishedReader<R> reader, Path file, java.util.function.Function<R, String> code) throws Exception {
        Set<String> codes = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(file.getFileName().toString(), in, new RowSink<>() {
                @Override
                public void row(long line, R row) {
                    codes.add(code.apply(row));
                }

                @Override
                public void reject(long line, String reason) {
                    throw new AssertionError("line " + line + " " + reason);
                }

                @Override
                public void skip() {
                    throw new AssertionError("a row is of no use");
                }

                @Override
                public void states(Stated what, String value) {
                    assertThat(value).isNotBlank();
                }
            });
        }
        return codes;
    }
}
