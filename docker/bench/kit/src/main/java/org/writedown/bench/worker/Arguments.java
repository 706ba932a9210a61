package org.writedown.bench.worker;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What is said to a worker, or by one, by name. */
public record Arguments(Map<String, String> values) {

    public Arguments {
        values = Map.copyOf(values);
    }

    /** Alternately names and values, such as {@code of("clients", 32, "millis", 500)}. */
    public static Arguments of(Object... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Arguments(values);
    }

    /** As a command line has them, each {@code name=value}. */
    public static Arguments parse(String... commandLine) {
        Map<String, String> values = new TreeMap<>();
        for (String argument : commandLine) {
            String[] parts = argument.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        return new Arguments(values);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing in " + values.keySet());
        }
        return value;
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public double decimal(String name) {
        return Double.parseDouble(text(name));
    }

    public Duration millis(String name) {
        return Duration.ofMillis(Long.parseLong(text(name)));
    }
}
