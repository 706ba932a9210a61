package org.writedown.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values made of short texts that come again and again in a file, such as codes: each is made once.
 * Bounded, so that a file of ever new texts costs no memory; one thread's.
 */
public final class Remembered<V> {

    private static final int MOST = 4_096;

    private final Function<String, V> make;
    private final Map<String, V> known = new HashMap<>();

    public Remembered(Function<String, V> make) {
        this.make = make;
    }

    public V of(String text) {
        V value = known.get(text);
        if (value == null) {
            value = make.apply(text);
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        return value;
    }
}
