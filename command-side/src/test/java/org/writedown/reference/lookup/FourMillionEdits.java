package org.writedown.reference.lookup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.reference.Wanted;
import org.writedown.contract.value.FirmId;
import org.writedown.ledger.EmbeddedDatabase;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.ReferenceRows;
import org.writedown.reference.store.Upload;
import org.writedown.reference.store.Workbench;

/**
 * Loads four million synthetic edits and asks about bills, on one thread: {@code FourMillionEdits h2|postgres}. A program
 * and no test, since its figures depend on the machine.
 */
final class FourMillionEdits {

    private static final int CODES = 10_000;
    private static final int EDITS_A_CODE = 400;
    private static final int LINES_A_BILL = 20;
    private static final int CODES_A_BILL = 12;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private FourMillionEdits() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("edits");
        DataSource database = arguments[0].equals("h2") ? h2(directory) : pooled(Workbench.postgres());
        Workbench bench = new Workbench(database, directory);
        Path file = write(directory);
        long start = System.nanoTime();
        Upload upload = new Upload(
                SourceKind.PTP_PRACTITIONER,
                Scope.SHARED,
                EditionName.parse("2026Q2"),
                "edits.txt",
                file,
                "0".repeat(64),
                Files.size(file),
                false,
                Workbench.OPERATOR);
        long rows = bench.imports.load(upload).edition().rows();
        say("loaded %d edits of %d MB in %s", rows, Files.size(file) >> 20, since(start));
        StoredReference stored =
                new StoredReference(new ServingEditions(bench.editions), new ReferenceRows(database), 64 << 20);
        ask(stored.of(new FirmId("firm-1")), "bills of all codes alike", CODES);
        ask(stored.of(new FirmId("firm-1")), "bills of 1,000 common codes", 1_000);
    }

    private static void ask(Reference reference, String what, int among) {
        Random random = new Random(7);
        int bills = 0;
        long pairs = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < Duration.ofSeconds(10).toNanos()) {
            Set<String> codes = new HashSet<>();
            while (codes.size() < CODES_A_BILL) {
                codes.add(code(random.nextInt(among)));
            }
            var edits = reference
                    .about(new Wanted(codes, Set.of(), Set.of(), DAY, DAY))
                    .pairs();
            for (String code : codes) {
                pairs += edits == null
                        ? 0
                        : edits.withColumnOne(code, EditSetting.PRACTITIONER).size();
            }
            bills++;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%s: %,.0f lines/s (%d bills, %d pairs)", what, bills * LINES_A_BILL / seconds, bills, pairs);
    }

    private static Path write(Path directory) throws IOException {
        Path file = directory.resolve("edits.txt");
        Random random = new Random(42);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            out.write(
                    "Synthetic rows in the published layout.\r\nColumn 1\tColumn 2\t*\tEffective\tDeletion\tModifier\r\n");
            for (int one = 0; one < CODES; one++) {
                List<Integer> others = new ArrayList<>(
                        random.ints(EDITS_A_CODE, 0, CODES).sorted().boxed().toList());
                for (int two : others) {
                    out.write(code(one) + "\t" + code(two)
                            + "\t\t20200101\t*\t1\tSynthetic rationale of some length\r\n");
                }
            }
        }
        return file;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "A%04d", number);
    }

    private static DataSource h2(Path directory) {
        return JdbcConnectionPool.create(EmbeddedDatabase.url(directory), "sa", "");
    }

    private static DataSource pooled(DataSource database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database);
        return pool;
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toString();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
