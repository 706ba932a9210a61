package org.writedown.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writedown.intake.IntakeLimits;

/**
 * Every collected file, read or refused with position and reason, in one table. What the index of the
 * collected files states of each, counted there by other means, is what is read. The files are not part
 * of the project: {@code -Drealdata.dir=DIR} says where {@code DIR/x12}, {@code fhir} and {@code rif} are.
 */
final class EveryCollectedFileTest {

    @Test
    void every_file_is_read_with_the_counts_of_its_index_or_refused_with_a_reason() throws IOException {
        Path root = realdata();
        List<FileRow> table = new ArrayList<>();
        List<String> mismatches = new ArrayList<>();

        for (String folder : List.of("x12", "fhir", "rif")) {
            CollectedIndex index = CollectedIndex.of(root.resolve(folder));
            for (Path file : files(root.resolve(folder))) {
                FileRow row = FileRow.of(root.resolve(folder).relativize(file).toString(), file, IntakeLimits.UPLOAD);
                table.add(row);
                index.mismatch(row).ifPresent(mismatches::add);
            }
        }

        System.out.println(FileRow.table(table));
        assertThat(table).hasSizeGreaterThan(100);
        assertThat(mismatches).isEmpty();
        assertThat(table).filteredOn(row -> row.refusal() != null).isEmpty();
    }

    static Path realdata() {
        String realdata = System.getProperty("realdata.dir");
        assumeTrue(realdata != null, "skipped: -Drealdata.dir does not say where the collected files are");
        return Path.of(realdata);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("INDEX.csv"))
                    .filter(file -> !file.getFileName().toString().equals("export_summary.csv"))
                    .sorted()
                    .toList();
        }
    }
}
