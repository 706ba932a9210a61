package org.writedown.projection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Changed copies of immutable maps and lists; maps keep the order in which keys came. */
public final class Folded {

    private Folded() {}

    public static <K, T> Map<K, T> with(Map<K, T> map, K key, T value) {
        Map<K, T> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    /** The map as it is when the key is not in it. */
    public static <K, T> Map<K, T> changed(Map<K, T> map, K key, UnaryOperator<T> change) {
        T value = map.get(key);
        return value == null ? map : with(map, key, change.apply(value));
    }

    /** Shares what was there with the list of before: a long case grows a list by one thousands of times. */
    public static <T> List<T> with(List<T> list, T value) {
        PVector<T> shared = list instanceof PVector<T> known ? known : TreePVector.from(list);
        return shared.plus(value);
    }
}
