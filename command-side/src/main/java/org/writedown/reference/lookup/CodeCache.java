package org.writedown.reference.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.writedown.reference.Edition;

/**
 * What an edition says of a code, or that it says nothing, up to a weight. An edition's rows never change, so nothing
 * here grows old.
 *
 * @param <V> what is said
 */
final class CodeCache<V> {

    private static final int SELF = 64;

    private final Cache<Key, Optional<V>> cache;
    private final Source<V> source;

    /** @param mostBytes about how much is remembered, by {@code weight} in bytes */
    CodeCache(long mostBytes, ToIntFunction<V> weight, Source<V> source) {
        this.source = source;
        cache = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .<Key, Optional<V>>weigher(
                        (key, value) -> SELF + value.map(weight::applyAsInt).orElse(0))
                .build();
    }

    private record Key(int edition, String code) {}

    /** Finds many codes at once. */
    @FunctionalInterface
    interface Source<V> {
        Map<String, V> find(int edition, Collection<String> codes);
    }

    /** By edition id and code what each edition says of the codes. */
    Map<Integer, Map<String, V>> of(List<Edition> editions, Collection<String> codes) {
        Map<Integer, Map<String, V>> found = new HashMap<>();
        editions.forEach(edition -> found.put(edition.id(), of(edition.id(), codes)));
        return found;
    }

    private Map<String, V> of(int edition, Collection<String> codes) {
        Map<String, V> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String code : codes) {
            Optional<V> known = cache.getIfPresent(new Key(edition, code));
            if (known == null) {
                unknown.add(code);
            } else {
                known.ifPresent(value -> found.put(code, value));
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, V> fresh = source.find(edition, unknown);
            unknown.forEach(code -> cache.put(new Key(edition, code), Optional.ofNullable(fresh.get(code))));
            found.putAll(fresh);
        }
        return found;
    }
}
