package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.writedown.intake.ReadRemittance;

/**
 * What a file says, before anybody has said which case it is of. Nothing is kept.
 *
 * @param items as many as are shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingAnswer(
        DocumentHash document, long bytes, @JsonUnwrapped FileContent content, List<Item> items) {

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
            List<FileContent.Total> totals,
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
                    FileContent.texts(content.warnings()));
        }
    }

    static ReadingAnswer of(SentFile file, Understood understood) {
        return new ReadingAnswer(
                file.document().hash(),
                file.bytes().length,
                FileContent.of(understood, PdfAnswer::withText),
                understood.items().stream().limit(MOST_ITEMS).map(Item::of).toList());
    }
}
