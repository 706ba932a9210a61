package org.writedown.projection;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.OrderedPMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Changed copies of immutable maps and lists, which share what was there before: a long case grows by one thousands of
 * times. Maps keep the order in which keys came.
 */
public final class Folded {

    private Folded() {}

    public static <K, T> Map<K, T> with(Map<K, T> map, K key, T value) {
        return shared(map).plus(key, value);
    }

    public static <K, T> Map<K, T> with(Map<K, T> map, Map<K, T> more) {
        return shared(map).plusAll(more);
    }

    /** The map as it is when the key is not in it. */
    public static <K, T> Map<K, T> changed(Map<K, T> map, K key, UnaryOperator<T> change) {
        T value = map.get(key);
        return value == null ? map : with(map, key, change.apply(value));
    }

    public static <T> List<T> with(List<T> list, T value) {
        PVector<T> shared = list instanceof PVector<T> known ? known : TreePVector.from(list);
        return shared.plus(value);
    }

    private static <K, T> OrderedPMap<K, T> shared(Map<K, T> map) {
        return map instanceof OrderedPMap<K, T> known ? known : OrderedPMap.from(map);
    }
}
