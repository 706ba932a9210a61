package org.writedown.bench.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Everything that was measured, by name, in the order in which it was. Safe for several threads. */
public final class Figures {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)+");

    private final Map<String, Double> values = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if the name is not of the form {@code part.what.unit}, is taken, or the value
     *     is not a finite number: a bench that divides by zero has measured nothing
     */
    public synchronized void put(String name, double value) {
        if (!NAME.matcher(name).matches() || !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a figure: " + name + " = " + value);
        }
        if (values.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("measured twice: " + name);
        }
    }

    /** The median under the name itself, the band and the number of pairs beside it. */
    public void put(String name, Ratio ratio) {
        put(name, ratio.median());
        put(name + ".p10", ratio.low());
        put(name + ".p90", ratio.high());
        put(name + ".pairs", ratio.used());
        put(name + ".discarded", ratio.discarded());
    }

    public synchronized OptionalDouble find(String name) {
        Double value = values.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** As they are now. */
    public synchronized Map<String, Double> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
