package org.writedown.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Optional;
import org.writedown.contract.value.CaseId;

/**
 * The rows that this process wrote last, so that a case which goes on is not read back and parsed for
 * each batch. What a row holds follows from its case, its generation and its last event alone: one whose
 * stored number is the same is the same, whoever wrote that.
 */
final class LatestRows<V> {

    /** Events of the remembered cases, together, a view. */
    private static final long MOST_EVENTS = 200_000;

    /** What a case weighs beside its events. */
    private static final int CASE_WEIGHT = 20;

    private final Cache<Key, ViewRow<V>> rows = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((Key key, ViewRow<V> row) -> Math.toIntExact(CASE_WEIGHT + row.version()))
            .build();

    private record Key(long generation, CaseId caseId) {}

    Optional<ViewRow<V>> of(long generation, CaseId caseId) {
        return Optional.ofNullable(rows.getIfPresent(new Key(generation, caseId)));
    }

    void remember(long generation, ViewRow<V> row) {
        rows.put(new Key(generation, row.caseId()), row);
    }

    void forget(long generation, Collection<CaseId> cases) {
        rows.invalidateAll(
                cases.stream().map(caseId -> new Key(generation, caseId)).toList());
    }
}
