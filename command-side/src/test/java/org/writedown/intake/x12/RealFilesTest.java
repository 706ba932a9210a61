package org.writedown.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;

/**
 * Every collected X12 file with the counts that its index states, counted there by other means. The files are not
 * part of the project: {@code -Drealdata.dir=DIR} says where {@code DIR/x12/INDEX.csv} is.
 */
final class RealFilesTest {

    private static final String ROW = "%-52s %-28s %9s %9s %14s %14s %5s%n";

    private final Intake intake = Claims.intake(IntakeLimits.UPLOAD);

    @Test
    void every_837_and_835_is_read_with_the_counts_of_its_index() throws IOException {
        String realdata = System.getProperty("realdata.dir");
        assumeTrue(realdata != null, "skipped: -Drealdata.dir does not say where the collected files are");
        Path folder = Path.of(realdata, "x12");
        List<IndexRow> index = IndexRow.all(folder.resolve("INDEX.csv"));
        StringBuilder table = new StringBuilder();
        table.append(String.format(ROW, "file", "read as", "claims", "lines", "charged", "of lines", "warn"));
        List<String> mismatches = new ArrayList<>();

        for (IndexRow row : index) {
            check(folder, row, table, mismatches);
        }

        System.out.println(table);
        assertThat(index).hasSizeGreaterThan(40);
        assertThat(mismatches).isEmpty();
    }

    private void check(Path folder, IndexRow row, StringBuilder table, List<String> mismatches) throws IOException {
        IntakeResult result = intake.read(Document.of(folder.resolve(row.file())));
        String text = Files.readString(folder.resolve(row.file()), StandardCharsets.UTF_8);
        Totals read = Totals.of(result);
        Counted counted = row.types().isEmpty() ? Counted.grepped(text) : new Counted(row.claims(), row.lines());
        IntakeSummary summary = result.summary();
        table.append(String.format(
                ROW,
                row.file(),
                summary.format(),
                (summary.claims() + summary.remittances()) + "/" + counted.claims(),
                (summary.lines() + summary.remittanceLines()) + "/" + counted.lines(),
                read.charged(),
                read.lines(),
                warnings(result)));
        boolean same = Counted.of(result).equals(counted)
                && result.claims().size() + result.remittances().size() == counted.claims()
                && summary.rejectedClaims() == 0
                && summary.format().startsWith("X12 835") == (summary.remittances() > 0)
                && read.equals(Totals.grepped(text));
        if (!same) {
            mismatches.add(row + " but read " + summary + " " + read + " instead of " + Totals.grepped(text));
        }
    }

    private static long warnings(IntakeResult result) {
        return result.summary().warnings().size()
                + result.claims().stream().mapToLong(c -> c.warnings().size()).sum()
                + result.remittances().stream()
                        .mapToLong(r -> r.warnings().size())
                        .sum();
    }

    private record Counted(long claims, long lines) {

        static Counted of(IntakeResult result) {
            IntakeSummary summary = result.summary();
            return new Counted(summary.claims() + summary.remittances(), summary.lines() + summary.remittanceLines());
        }

        /** For the file that the index could not take apart. */
        static Counted grepped(String text) {
            return new Counted(count(text, "~CLP\\*"), count(text, "~SVC\\*"));
        }

        private static long count(String text, String pattern) {
            return Pattern.compile(pattern).matcher(text).results().count();
        }
    }

    /** Sums over a file: of the claims' charges, and of the lines' charges. What is not stated adds nothing. */
    private record Totals(BigDecimal charged, BigDecimal lines) {

        static Totals of(IntakeResult result) {
            Stream<Money> claims = Stream.concat(
                    result.claims().stream().map(claim -> claim.statement().statedTotal()),
                    result.remittances().stream().map(ReadRemittance::charged));
            Stream<Money> lines = Stream.concat(
                    result.claims().stream().map(claim -> claim.statement().linesTotal()),
                    result.remittances().stream()
                            .flatMap(remittance -> remittance.lines().stream())
                            .map(RemittanceLine::charged));
            return new Totals(sum(claims), sum(lines));
        }

        private static BigDecimal sum(Stream<Money> amounts) {
            return amounts.filter(Objects::nonNull)
                    .map(Money::toDecimal)
                    .reduce(new BigDecimal("0.00"), BigDecimal::add);
        }

        /** The same without the reader: plain pattern matching over the text. */
        static Totals grepped(String text) {
            String plain = text.replace("\uFEFF", "").strip();
            String e = Pattern.quote(
                    plain.substring(plain.startsWith("ISA") ? 3 : 2).substring(0, 1));
            String skip = "[^" + e + "]*" + e;
            String segment = "(?<![A-Z0-9])";
            BigDecimal zero = new BigDecimal("0.00");
            return new Totals(
                    zero.add(sum(text, segment + "CLM" + e + skip + "([0-9.]+)"))
                            .add(sum(text, segment + "CLP" + e + skip + skip + "(-?[0-9.]+)")),
                    zero.add(sum(text, segment + "SV1" + e + skip + "([0-9.]+)"))
                            .add(sum(text, segment + "SV2" + e + skip + skip + "([0-9.]+)"))
                            .add(sum(text, segment + "SVC" + e + skip + "(-?[0-9.]+)")));
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
