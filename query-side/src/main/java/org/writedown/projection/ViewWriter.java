package org.writedown.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.parked.Parked;

/**
 * Brings the rows of views up to date with some events: loads each view's rows of the cases at once, folds
 * in memory, writes at once. A case that a view cannot fold is parked in that view alone, and what was
 * folded before is still written. To be called in a transaction.
 */
public final class ViewWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);

    private final Parked parked;

    public ViewWriter(Parked parked) {
        this.parked = parked;
    }

    /** @param generations into which generation of each projection's rows the events are folded */
    public void apply(Map<Projection<?>, Long> generations, List<HistoryEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<CaseId, List<HistoryEvent>> cases = new LinkedHashMap<>();
        events.forEach(event ->
                cases.computeIfAbsent(event.caseId(), id -> new ArrayList<>()).add(event));
        Set<Parked.Key> waiting = parked.among(cases.keySet());
        generations.forEach((projection, generation) -> apply(projection, generation, cases, waiting));
    }

    private <V> void apply(
            Projection<V> projection, long generation, Map<CaseId, List<HistoryEvent>> cases, Set<Parked.Key> waiting) {
        Map<CaseId, List<HistoryEvent>> mine = new LinkedHashMap<>(cases);
        mine.keySet().removeIf(id -> waiting.contains(new Parked.Key(projection.name(), generation, id)));
        Map<CaseId, ViewRow<V>> rows = projection.table().load(generation, mine.keySet());
        List<ViewChange<V>> changes = new ArrayList<>();
        mine.forEach((caseId, events) -> {
            Optional<ViewRow<V>> before = Optional.ofNullable(rows.get(caseId));
            CaseFold<V> fold = CaseFold.of(projection, before, events);
            fold.row()
                    .filter(row -> before.isEmpty()
                            || row.lastSequence() > before.get().lastSequence())
                    .ifPresent(row -> changes.add(new ViewChange<>(before, row)));
            if (fold.failure() != null) {
                park(new Parked.Key(projection.name(), generation, caseId), fold.failure());
            }
        });
        projection.table().save(generation, changes);
    }

    private void park(Parked.Key key, CaseFold.Failure failure) {
        parked.park(key, failure);
        LOG.warn(
                "case {} is parked in view {} at event {}: {}",
                key.caseId(),
                key.view(),
                failure.sequence(),
                failure.cause().getClass().getName());
    }
}
