package org.writedown.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a bill stand on a document, in their order: {@code page 1 rows 12-14, page 2 row 3,
 * entered}. The first line stands on the first of these places, and so on, so each line's place can be
 * told; what a person added without a place is {@code entered}.
 */
final class LinePlaces {

    /** @param row of the page, from 1 */
    record Place(int page, int row) {}

    private LinePlaces() {}

    /** @return null if no line has a place */
    static @Nullable String inWords(List<? extends @Nullable Place> places) {
        if (places.stream().allMatch(place -> place == null)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < places.size()) {
            int to = runFrom(places, from);
            words.add(run(places.get(from), to - from));
            from = to;
        }
        return String.join(", ", words);
    }

    /** How far rows follow each other on a page. */
    private static int runFrom(List<? extends @Nullable Place> places, int from) {
        Place first = places.get(from);
        int to = from + 1;
        while (to < places.size() && follows(first, places.get(to), to - from)) {
            to++;
        }
        return to;
    }

    private static boolean follows(@Nullable Place first, @Nullable Place next, int after) {
        if (first == null || next == null) {
            return first == null && next == null;
        }
        return first.page() == next.page() && first.row() + after == next.row();
    }

    private static String run(@Nullable Place first, int length) {
        if (first == null) {
            return length == 1 ? "entered" : length + " entered";
        }
        return "page " + first.page()
                + (length == 1 ? " row " + first.row() : " rows " + first.row() + "-" + (first.row() + length - 1));
    }
}
