package org.writedown.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.writedown.batch.Target.Picked;

/**
 * A table of which file goes to which case: a CSV with the columns {@code file} and {@code case} or
 * {@code reference}, and, where wanted, {@code client}, {@code payer}, {@code record}, {@code confirm} and
 * {@code separate}. A file may stand in several rows, with other items for other cases.
 */
final class Manifest {

    private static final Set<String> COLUMNS =
            Set.of("file", "case", "reference", "client", "payer", "record", "confirm", "separate");
    private static final String ITEMS = "all|[1-9]\\d{0,6}([ ;][1-9]\\d{0,6})*|";

    private final Map<String, List<Target>> rows;

    private Manifest(Map<String, List<Target>> rows) {
        this.rows = rows;
    }

    @Nullable List<Target> of(String path) {
        return rows.get(path);
    }

    /** The files that it names. */
    Set<String> files() {
        return new TreeSet<>(rows.keySet());
    }

    /**
     * @param payer of cases whose row says none; empty if none was told
     * @throws IllegalArgumentException naming the row, if it makes no sense
     */
    static Manifest read(Path file, String payer) throws IOException {
        Map<String, List<Target>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                requireKnown(row);
                String path = field(row, "file").replace('\\', '/');
                require(!path.isEmpty(), row, "names no file");
                rows.computeIfAbsent(path, each -> new ArrayList<>()).add(target(row, payer));
            }
        } catch (CsvParseException | UncheckedIOException damaged) {
            throw new IllegalArgumentException(file + " is no CSV in UTF-8 with a row of headers", damaged);
        }
        return new Manifest(rows);
    }

    private static void requireKnown(NamedCsvRecord row) {
        for (String header : row.getHeader()) {
            require(
                    COLUMNS.contains(header),
                    row,
                    "has a column '" + header + "'; known are " + new TreeSet<>(COLUMNS));
        }
    }

    private static Target target(NamedCsvRecord row, String usualPayer) {
        String caseId = field(row, "case");
        String reference = field(row, "reference");
        require(caseId.isEmpty() != reference.isEmpty(), row, "names a case or a reference, one of them");
        Picked picked = new Picked(items(row, "record"), items(row, "confirm"), items(row, "separate"));
        require(
                picked.isChoice() || (picked.confirm() + picked.separate()).isEmpty(),
                row,
                "confirms or separates items that it does not record");
        if (!caseId.isEmpty()) {
            return new Target.Existing(caseId, picked);
        }
        String payer = field(row, "payer").isEmpty() ? usualPayer : field(row, "payer");
        require(ImportOptions.PAYERS.contains(payer), row, "says no payer: " + ImportOptions.PAYERS);
        String client = field(row, "client");
        return new Target.New(
                "reference " + reference, reference, client.isEmpty() ? reference : client, payer, picked);
    }

    /** Numbers with blanks or semicolons between, as the server takes them. */
    private static String items(NamedCsvRecord row, String name) {
        String text = field(row, name);
        require(text.matches(ITEMS), row, name + " is all, or numbers of items with blanks between");
        return text.replace(' ', ',').replace(';', ',');
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    private static void require(boolean holds, NamedCsvRecord row, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("the manifest's line " + row.getStartingLineNumber() + ": " + otherwise);
        }
    }
}
