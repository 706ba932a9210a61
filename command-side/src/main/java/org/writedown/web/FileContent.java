package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.intake.ControlTotal;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.RejectedClaim;
import org.writedown.intake.Warning;
import org.writedown.intake.pdf.PdfProposal;
import org.writedown.intake.table.TablePreview;

/**
 * What a file says of itself as a whole.
 *
 * @param format absent when it is a document alone, with {@code note} saying why
 * @param totals that it states of itself
 * @param table of a table: what each column was taken for, and the first rows as they were read
 * @param pdf of a PDF: the lines that look like charges, which a person confirms
 * @param unreadable bills and remittances that cannot be read, by their place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileContent(
        @Nullable String format,
        @Nullable String note,
        Counts counts,
        List<Total> totals,
        @Nullable TablePreview table,
        @Nullable PdfAnswer pdf,
        List<String> unreadable,
        List<String> warnings) {

    /** @param told how much of a PDF is told */
    static FileContent of(Understood understood, Function<PdfProposal, PdfAnswer> told) {
        IntakeSummary summary = understood.summary();
        PdfProposal pdf = understood.pdf();
        return new FileContent(
                summary == null ? null : summary.format(),
                understood.note(),
                Counts.of(summary),
                totals(summary),
                understood.table(),
                pdf == null ? null : told.apply(pdf),
                rejected(summary),
                summary == null ? List.of() : texts(summary.warnings()));
    }

    /** How much the file holds. */
    record Counts(long bills, long billLines, long remittances, long remittanceLines, long unreadable) {

        static Counts of(@Nullable IntakeSummary summary) {
            return summary == null
                    ? new Counts(0, 0, 0, 0, 0)
                    : new Counts(
                            summary.claims(),
                            summary.lines(),
                            summary.remittances(),
                            summary.remittanceLines(),
                            summary.rejectedClaims());
        }
    }

    /** A stated total beside what its parts sum to. */
    record Total(String name, Money stated, Money counted, boolean ties) {

        static Total of(ControlTotal total) {
            return new Total(total.name(), total.stated(), total.counted(), total.ties());
        }
    }

    private static List<Total> totals(@Nullable IntakeSummary summary) {
        return summary == null
                ? List.of()
                : summary.totals().stream().map(Total::of).toList();
    }

    static List<String> texts(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }

    private static List<String> rejected(@Nullable IntakeSummary summary) {
        return summary == null
                ? List.of()
                : summary.rejected().stream().map(RejectedClaim::toString).toList();
    }
}
