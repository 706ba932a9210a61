package org.writedown.audit.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Add-on codes with the codes that they are added to: without one of those there is nothing to add to
 * (CPT, add-on codes; CMS NCCI add-on code edits, type I).
 */
public final class AddOns {

    /**
     * What an add-on is added to.
     *
     * @param codes any of them
     * @param written the same for a reader, ranges as ranges
     */
    private record Primaries(Set<String> codes, String written) {}

    private static final Map<String, Primaries> PRIMARIES = Table.rows(AddOnTable.ROWS).stream()
            .flatMap(row -> added(row.get(0), read(row.get(1))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private AddOns() {}

    private static Stream<Map.Entry<String, Primaries>> added(String addOns, Primaries to) {
        return Table.list(addOns).stream().map(code -> Map.entry(code, to));
    }

    private static Primaries read(String text) {
        List<String> words =
                Table.list(text.replace("VISITS", AddOnTable.VISITS).replace("SPINE", AddOnTable.SPINE));
        return new Primaries(
                words.stream().flatMap(AddOns::codes).collect(Collectors.toUnmodifiableSet()),
                words.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Stream<String> codes(String word) {
        int[] ends = Arrays.stream(word.split("-", -1))
                .filter(end -> word.contains("-"))
                .mapToInt(Integer::parseInt)
                .toArray();
        return ends.length == 0
                ? Stream.of(word)
                : IntStream.rangeClosed(ends[0], ends[1]).mapToObj("%05d"::formatted);
    }

    public static boolean is(String code) {
        return PRIMARIES.containsKey(code);
    }

    /** None where the code is added to nothing. */
    public static Set<String> primaries(String addOn) {
        Primaries to = PRIMARIES.get(addOn);
        return to == null ? Set.of() : to.codes();
    }

    /** For a reader, ranges as ranges; empty where the code is added to nothing. */
    public static String written(String addOn) {
        Primaries to = PRIMARIES.get(addOn);
        return to == null ? "" : to.written();
    }
}
