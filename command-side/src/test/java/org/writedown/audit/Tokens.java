package org.writedown.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of a fixture, cut at blanks outside quotes, with its expectations behind {@code >}. */
record Tokens(List<String> plain, Map<String, String> pairs, List<String> expected) {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Pattern PAIR = Pattern.compile("([a-z]+)=(.*)");

    static Tokens of(String row) {
        int mark = row.indexOf(" > ");
        String text = mark < 0 ? row : row.substring(0, mark);
        List<String> expected = mark < 0
                ? List.of()
                : Stream.of(row.substring(mark + 3).split(";", -1))
                        .map(String::strip)
                        .toList();
        List<String> plain = new ArrayList<>();
        Map<String, String> pairs = new HashMap<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Matcher pair = PAIR.matcher(token.group());
            if (pair.matches()) {
                pairs.put(pair.group(1), pair.group(2));
            } else {
                plain.add(token.group());
            }
        }
        return new Tokens(plain, pairs, expected);
    }
}
