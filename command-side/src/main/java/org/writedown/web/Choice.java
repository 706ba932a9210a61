package org.writedown.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;

/**
 * What a person chose of a file's items.
 *
 * @param record the items to record
 * @param confirm those of them whose doubtful match the person says is right
 */
record Choice(Set<Integer> record, Set<Integer> confirm) {

    private static final String ALL = "all";

    /** More than any case has bills and remittances in one file; bounds what one request records. */
    private static final int MOST = 500;

    /** @throws org.springframework.web.ErrorResponseException if one is not an item of the file */
    static Choice of(@Nullable List<String> record, @Nullable List<String> confirm, int items) {
        Set<Integer> chosen = numbers("record", record, items);
        if (chosen.size() > MOST) {
            throw Problems.malformed("record", "records at most " + MOST + " items at once");
        }
        Set<Integer> confirmed = numbers("confirm", confirm, items);
        if (!chosen.containsAll(confirmed)) {
            throw Problems.malformed("confirm", "confirms only what is recorded; name the item in record too");
        }
        return new Choice(chosen, confirmed);
    }

    private static Set<Integer> numbers(String field, @Nullable List<String> texts, int items) {
        if (texts == null || texts.isEmpty()) {
            return Set.of();
        }
        if (texts.equals(List.of(ALL))) {
            return new TreeSet<>(IntStream.rangeClosed(1, items).boxed().toList());
        }
        Set<Integer> numbers = new TreeSet<>();
        for (String text : texts) {
            int number = text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > items) {
                throw Problems.malformed(
                        field, "the file has " + items + " items; choose by their numbers from 1, or all");
            }
            numbers.add(number);
        }
        return numbers;
    }
}
