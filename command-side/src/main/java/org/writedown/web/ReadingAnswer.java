package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.Stay;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.pdf.PdfProposal;
import org.writedown.intake.table.TablePreview;
import org.writedown.web.DocumentAnswer.Counts;
import org.writedown.web.DocumentAnswer.Total;

/**
 * What a file says, before anybody has said which case it is of. Nothing is kept.
 *
 * @param format absent when it is a document alone, with {@code note} saying why
 * @param table of a table: what each column was taken for, and the first rows as they were read
 * @param pdf of a PDF: its lines that look like charges
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingAnswer(
        DocumentHash document,
        long bytes,
        @Nullable String format,
        @Nullable String note,
        Counts counts,
        List<Total> totals,
        @Nullable TablePreview table,
        @Nullable PdfAnswer pdf,
        List<Item> items,
        List<String> unreadable,
        List<String> warnings) {

    /** So many items are shown; {@code counts} says how many there are. */
    static final int MOST_ITEMS = 500;

    /** Whether it asks or decides. */
    enum Kind {
        BILL,
        REMITTANCE
    }

    /**
     * A bill or a remittance.
     *
     * @param item its number in the file, by which it is chosen
     * @param account as the file names it
     * @param stay admission and discharge, where the file states them
     * @param on the statement's own date, or the day of the decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int item,
            String at,
            Kind kind,
            @Nullable Provider provider,
            @Nullable Sensitive<String> account,
            @Nullable LocalDate on,
            int lines,
            List<Total> totals,
            Map<String, Money> amounts,
            @Nullable Stay stay,
            List<String> warnings) {

        static Item of(Understood.Item item) {
            return switch (item) {
                case Understood.Bill bill -> {
                    Statement statement = bill.claim().statement();
                    yield of(
                            item.number(),
                            Kind.BILL,
                            statement.provider(),
                            statement.account(),
                            statement.statedOn(),
                            ItemContent.of(bill.claim()));
                }
                case Understood.Remittance remittance -> {
                    ReadRemittance read = remittance.remittance();
                    yield of(
                            item.number(),
                            Kind.REMITTANCE,
                            read.provider(),
                            read.account(),
                            read.decidedOn(),
                            ItemContent.of(read));
                }
            };
        }

        private static Item of(
                int number,
                Kind kind,
                @Nullable Provider provider,
                @Nullable Sensitive<String> account,
                @Nullable LocalDate on,
                ItemContent content) {
            return new Item(
                    number,
                    content.position().toString(),
                    kind,
                    provider,
                    account,
                    on,
                    content.lines(),
                    content.totals(),
                    content.amounts(),
                    content.stay(),
                    DocumentAnswer.texts(content.warnings()));
        }
    }

    static ReadingAnswer of(SentFile file, Understood understood) {
        IntakeSummary summary = understood.summary();
        PdfProposal pdf = understood.pdf();
        return new ReadingAnswer(
                file.document().hash(),
                file.bytes().length,
                summary == null ? null : summary.format(),
                understood.note(),
                Counts.of(summary),
                DocumentAnswer.totals(summary),
                understood.table(),
                pdf == null ? null : PdfAnswer.withText(pdf),
                understood.items().stream().limit(MOST_ITEMS).map(Item::of).toList(),
                DocumentAnswer.rejected(summary),
                summary == null ? List.of() : DocumentAnswer.texts(summary.warnings()));
    }
}
