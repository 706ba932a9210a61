package org.writedown.audit.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small table written as text: one row a line, columns separated by {@code |}, blank lines ignored. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** Words separated by blanks. */
    static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> list(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
