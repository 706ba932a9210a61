package org.writedown.bench.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word and named values on one line, percent-encoded. */
record Line(String word, Map<String, String> values) {

    static Line parse(String text) {
        String[] parts = text.strip().split(" ");
        Map<String, String> values = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0], part -> URLDecoder.decode(part[1], UTF_8), (a, b) -> b, TreeMap::new));
        return new Line(parts[0], values);
    }

    @Override
    public String toString() {
        Stream<String> named = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8));
        return Stream.concat(Stream.of(word), named).collect(Collectors.joining(" "));
    }
}
