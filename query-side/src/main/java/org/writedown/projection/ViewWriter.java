package org.writedown.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.parked.Parked;

/**
 * Brings the rows of views up to date with some events: folds in memory, and writes what came of it in all views at
 * once. A case that a view cannot fold is parked in that view alone, and what was folded before is still written. To
 * be called in a transaction.
 */
public final class ViewWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);

    private final ViewStore store;
    private final Parked parked;

    /** Cases whose rows were not what they were taken to be: the next time they are read. */
    private final Set<CaseId> suspects = ConcurrentHashMap.newKeySet();

    public ViewWriter(ViewStore store, Parked parked) {
        this.store = store;
        this.parked = parked;
    }

    /** @param generations into which generation of each projection's rows the events are folded */
    public void apply(Map<Projection<?>, Long> generations, List<HistoryEvent> events) {
        if (!events.isEmpty()) {
            Map<CaseId, List<HistoryEvent>> cases = byCase(events);
            apply(generations, cases, parked.among(cases.keySet()));
        }
    }

    static Map<CaseId, List<HistoryEvent>> byCase(List<HistoryEvent> events) {
        Map<CaseId, List<HistoryEvent>> cases = new LinkedHashMap<>();
        events.forEach(event ->
                cases.computeIfAbsent(event.caseId(), id -> new ArrayList<>()).add(event));
        return cases;
    }

    /** @param waiting parked cases, among others; what comes for them is passed over */
    void apply(Map<Projection<?>, Long> generations, Map<CaseId, List<HistoryEvent>> cases, Set<Parked.Key> waiting) {
        List<BatchFold<?>> folds = new ArrayList<>();
        generations.forEach((projection, generation) -> folds.add(fold(projection, generation, cases, waiting)));
        RowWrites writes = RowWrites.into(store);
        folds.forEach(fold -> fold.write(writes));
        try {
            writes.flush();
        } catch (RuntimeException e) {
            suspects.addAll(cases.keySet());
            folds.forEach(BatchFold::forget);
            throw e;
        }
        folds.forEach(BatchFold::remember);
        folds.forEach(this::park);
        suspects.removeAll(cases.keySet());
    }

    private <V> BatchFold<V> fold(
            Projection<V> projection, long generation, Map<CaseId, List<HistoryEvent>> cases, Set<Parked.Key> waiting) {
        Map<CaseId, List<HistoryEvent>> mine = cases;
        if (!waiting.isEmpty()) {
            mine = new LinkedHashMap<>(cases);
            mine.keySet().removeIf(id -> waiting.contains(new Parked.Key(projection.name(), generation, id)));
        }
        return new BatchFold<>(projection, generation, mine, caseId -> !suspects.contains(caseId));
    }

    private void park(BatchFold<?> fold) {
        fold.failures().forEach((caseId, failure) -> {
            parked.park(new Parked.Key(fold.view(), fold.generation(), caseId), failure);
            LOG.warn(
                    "case {} is parked in view {} at event {}: {}",
                    caseId,
                    fold.view(),
                    failure.sequence(),
                    failure.cause().getClass().getName());
        });
    }
}
