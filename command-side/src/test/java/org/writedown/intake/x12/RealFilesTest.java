package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;

/**
 * Every collected X12 file with the counts that its index states, counted there by other means. The files are not
 * part of the project: {@code -Drealdata.dir=DIR} says where {@code DIR/x12/INDEX.csv} is.
 */
final class RealFilesTest {

    private static final String ROW = "%-52s %-28s %9s %9s %14s %14s %5s%n";

    private final Intake intake = Claims.intake(IntakeLimits.UPLOAD);

    @Test
    void every_837_is_read_with_the_counts_of_its_index_and_every_835_is_refused() throws IOException {
        String realdata = System.getProperty("realdata.dir");
        assumeTrue(realdata != null, "skipped: -Drealdata.dir does not say where the collected files are");
        Path folder = Path.of(realdata, "x12");
        List<IndexRow> index = IndexRow.all(folder.resolve("INDEX.csv"));
        StringBuilder table = new StringBuilder();
        table.append(String.format(ROW, "file", "read as", "claims", "lines", "stated", "of lines", "warn"));
        List<String> mismatches = new ArrayList<>();

        for (IndexRow row : index) {
            check(folder, row, table, mismatches);
        }

        System.out.println(table);
        assertThat(index).hasSizeGreaterThan(40);
        assertThat(mismatches).isEmpty();
    }

    private void check(Path folder, IndexRow row, StringBuilder table, List<String> mismatches) throws IOException {
        Document document = Document.of(folder.resolve(row.file()));
        if (!row.types().equals("837")) {
            IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> intake.read(document));
            assertThat(refusal).as(row.file()).hasMessageContaining("an 835 remittance, not a claim");
            assertThat(refusal.kind()).isEqualTo(IntakeException.Kind.NOT_A_BILL);
            table.append(String.format(ROW, row.file(), "refused: " + refusal.reason(), "", "", "", "", ""));
            return;
        }
        IntakeResult result = intake.read(document);
        Totals read = Totals.of(result);
        long warnings = result.summary().warnings().size()
                + result.claims().stream().mapToLong(c -> c.warnings().size()).sum();
        table.append(String.format(
                ROW,
                row.file(),
                result.summary().format(),
                result.summary().claims() + "/" + row.claims(),
                result.summary().lines() + "/" + row.lines(),
                read.stated(),
                read.lines(),
                warnings));
        boolean same = result.summary().claims() == row.claims()
                && result.summary().lines() == row.lines()
                && result.claims().size() == row.claims()
                && result.summary().rejectedClaims() == 0
                && read.equals(Totals.grepped(Files.readString(folder.resolve(row.file()), StandardCharsets.UTF_8)));
        if (!same) {
            mismatches.add(row + " but read " + result.summary() + " " + read);
        }
    }

    /** Sums over a file: of the claims' totals, and of the lines' charges. */
    private record Totals(BigDecimal stated, BigDecimal lines) {

        static Totals of(IntakeResult result) {
            return new Totals(
                    result.claims().stream()
                            .map(claim -> claim.statement().statedTotal().toDecimal())
                            .reduce(new BigDecimal("0.00"), BigDecimal::add),
                    result.claims().stream()
                            .map(claim -> claim.statement().linesTotal().toDecimal())
                            .reduce(new BigDecimal("0.00"), BigDecimal::add));
        }

        /** The same without the reader: plain pattern matching over the text. */
        static Totals grepped(String text) {
            String e = Pattern.quote(text.replace("\uFEFF", "").strip().substring(3, 4));
            String skip = "[^" + e + "]*" + e;
            return new Totals(
                    sum(text, "(?<![A-Z0-9])CLM" + e + skip + "([0-9.]+)").add(new BigDecimal("0.00")),
                    sum(text, "(?<![A-Z0-9])SV1" + e + skip + "([0-9.]+)")
                            .add(sum(text, "(?<![A-Z0-9])SV2" + e + skip + skip + "([0-9.]+)"))
                            .add(new BigDecimal("0.00")));
        }

        private static BigDecimal sum(String text, String pattern) {
            BigDecimal sum = BigDecimal.ZERO;
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            while (matcher.find()) {
                sum = sum.add(new BigDecimal(matcher.group(1)));
            }
            return sum.setScale(2);
        }
    }
}
