package org.writedown.intake.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeResult;

/**
 * What became of one file.
 *
 * @param name below its folder
 * @param refusal position and reason; null if it was read
 */
record FileRow(
        String name,
        @Nullable IntakeResult result,
        @Nullable String refusal) {

    private static final String ROW = "%-72s %-34s %7s %7s %6s %7s %16s %16s %6s%n";

    static FileRow of(String name, Path file, IntakeLimits limits) throws IOException {
        try {
            return new FileRow(name, Formats.intake(limits).read(Document.of(file)), null);
        } catch (IntakeException refused) {
            return new FileRow(name, null, refused.getMessage());
        }
    }

    Money stated() {
        return sum(claims().map(claim -> claim.statement().statedTotal()));
    }

    Money ofLines() {
        return sum(claims().map(claim -> claim.statement().linesTotal()));
    }

    private Stream<org.writedown.intake.ReadClaim> claims() {
        return Objects.requireNonNull(result).claims().stream();
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(Money.USD, amounts.toList());
    }

    long warnings() {
        IntakeResult read = Objects.requireNonNull(result);
        return read.summary().warnings().size()
                + claims().mapToLong(claim -> claim.warnings().size()).sum()
                + read.remittances().stream()
                        .mapToLong(remittance -> remittance.warnings().size())
                        .sum();
    }

    static String table(List<FileRow> rows) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                ROW, "file", "format", "claims", "lines", "remits", "lines", "stated", "of lines", "warn"));
        for (FileRow row : rows) {
            IntakeResult read = row.result;
            table.append(
                    read == null
                            ? String.format("%-72s refused: %s%n", row.name, row.refusal)
                            : String.format(
                                    ROW,
                                    row.name,
                                    read.summary().format(),
                                    read.summary().claims(),
                                    read.summary().lines(),
                                    read.summary().remittances(),
                                    read.summary().remittanceLines(),
                                    row.stated(),
                                    row.ofLines(),
                                    row.warnings()));
        }
        return table.toString();
    }
}
