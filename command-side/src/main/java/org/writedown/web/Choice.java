package org.writedown.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.writedown.http.Problems;

/**
 * What a person chose of a file's items.
 *
 * @param record the items to record
 * @param confirm those whose doubtful match the person says is right
 * @param separate those that the person says are bills of their own
 */
record Choice(Set<Integer> record, Set<Integer> confirm, Set<Integer> separate) {

    /** Nothing is chosen. */
    static final Choice NONE = new Choice(Set.of(), Set.of(), Set.of());

    /** More than any case has bills and remittances in one file; bounds what one request records. */
    static final int MOST = 500;

    private static final String ALL = "all";

    /** @throws org.springframework.web.ErrorResponseException if one is not an item of the file */
    static Choice of(Wanted wanted, int items) {
        Set<Integer> chosen = numbers("record", wanted.record(), items);
        if (wanted.preview() && !chosen.isEmpty()) {
            throw Problems.malformed("record", "a preview records nothing");
        }
        if (chosen.size() > MOST) {
            throw Problems.malformed("record", "records at most " + MOST + " items at once");
        }
        Set<Integer> confirmed = numbers("confirm", wanted.confirm(), items);
        Set<Integer> separate = numbers("separate", wanted.separate(), items);
        if (!wanted.preview() && !chosen.containsAll(confirmed)) {
            throw Problems.malformed("confirm", "confirms only what is recorded; name the item in record too");
        }
        if (!wanted.preview() && !chosen.containsAll(separate)) {
            throw Problems.malformed("separate", "separates only what is recorded; name the item in record too");
        }
        if (separate.stream().anyMatch(confirmed::contains)) {
            throw Problems.malformed("separate", "an item is a later statement or a bill of its own, not both");
        }
        return new Choice(chosen, confirmed, separate);
    }

    /** Of a file that is one bill: it is recorded unless only a preview is wanted. */
    static Choice ofOne(Wanted wanted) {
        return of(wanted.recording(wanted.preview() ? List.of() : List.of(ALL)), 1);
    }

    private static Set<Integer> numbers(String field, List<String> texts, int items) {
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
