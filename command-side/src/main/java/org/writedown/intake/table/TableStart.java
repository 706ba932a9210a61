package org.writedown.intake.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;
import org.writedown.intake.Providers;

/**
 * The beginning of a table: where its headers stand, and how it is to be read.
 *
 * @param above the rows before the headers; all that were looked at, where none were found
 * @param name of the saved mapping that was used
 */
record TableStart(
        List<TableRow> above,
        TableHeader header,
        TableMapping mapping,
        TablePreview.By by,
        @Nullable String name) {

    /** What is declared for the file; else what is saved for its headers; else what is saved for its provider. */
    static TableStart of(List<TableRow> first, Declared declared) {
        if (declared.forFile() != null) {
            return found(first, declared.forFile(), TablePreview.By.REQUEST, declared.name());
        }
        for (int i = 0; i < first.size(); i++) {
            Optional<SavedMapping> saved = declared.forHeaders(first.get(i).cells());
            if (saved.isPresent()) {
                TableStart start = at(first, i, saved.get());
                if (start.header.isEnough()) {
                    return start;
                }
            }
        }
        TableStart plain = found(first, TableMapping.NONE, TablePreview.By.NAMES, null);
        return plain.provider(first)
                .flatMap(declared::forProvider)
                .map(saved -> found(first, saved.mapping(), TablePreview.By.PROVIDER, saved.name()))
                .filter(start -> start.header.isEnough())
                .orElse(plain);
    }

    private static TableStart at(List<TableRow> first, int row, SavedMapping saved) {
        TableHeader header = TableHeader.of(first.get(row), saved.mapping());
        return new TableStart(first.subList(0, row), header, saved.mapping(), TablePreview.By.HEADERS, saved.name());
    }

    /** The row among the first ones that understands most. */
    private static TableStart found(
            List<TableRow> first, TableMapping mapping, TablePreview.By by, @Nullable String name) {
        int best = -1;
        TableHeader header = TableHeader.of(new TableRow(0, List.of()), mapping);
        for (int i = 0; i < first.size(); i++) {
            TableHeader tried = TableHeader.of(first.get(i), mapping);
            boolean better = tried.isEnough() == header.isEnough() ? tried.score() > header.score() : tried.isEnough();
            if (better) {
                header = tried;
                best = i;
            }
        }
        List<TableRow> above = header.isEnough() ? first.subList(0, best) : first;
        return new TableStart(above, header, mapping, by, name);
    }

    /** Who billed: as the first row below the headers names it, else as the rows above do. */
    private Optional<Provider> provider(List<TableRow> first) {
        Preamble preamble = Preamble.of(above, new TableDates(mapping.dates(), false));
        TableRow line = above.size() + 1 < first.size() ? first.get(above.size() + 1) : new TableRow(0, List.of());
        String npi = header.cell(line, Column.NPI);
        String name = header.cell(line, Column.PROVIDER);
        return Optional.ofNullable(Providers.of(npi, name.isEmpty() ? preamble.provider() : name));
    }
}
