package org.writedown.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.writedown.contract.value.CaseId;

/**
 * The events of one transaction, folded case by case in memory and written once. An event that cannot
 * be folded fails alone; what was folded before it is still written.
 */
final class Batch<V> {

    private final CaseView<V> view;
    private final ViewTable<V> table;
    private final Consumer<ViewRow<V>> check;
    private final Map<CaseId, Pending<V>> cases = new LinkedHashMap<>();

    private record Pending<V>(Optional<ViewRow<V>> stored, Optional<ViewRow<V>> folded) {

        long lastSequence() {
            return folded.map(ViewRow::lastSequence).orElse(-1L);
        }
    }

    /** @param check throws when a view must not be */
    Batch(CaseView<V> view, ViewTable<V> table, Consumer<ViewRow<V>> check) {
        this.view = view;
        this.table = table;
        this.check = check;
    }

    /** @throws SequenceGap if the event is not the next one of its case */
    void fold(RecordedEvent event) {
        CaseId caseId = event.event().origin().caseId();
        Pending<V> pending = cases.computeIfAbsent(caseId, this::load);
        long next = pending.lastSequence() + 1;
        if (event.sequence() < next) {
            return; // Already in the row: at-least-once delivery said it again.
        }
        if (event.sequence() > next) {
            throw new SequenceGap(caseId, next, event.sequence());
        }
        ViewRow<V> row = view.next(pending.folded(), event);
        check.accept(row);
        cases.put(caseId, new Pending<>(pending.stored(), Optional.of(row)));
    }

    void flush() {
        cases.values().stream()
                .filter(pending -> !pending.folded().equals(pending.stored()))
                .forEach(
                        pending -> table.save(pending.stored(), pending.folded().orElseThrow()));
    }

    private Pending<V> load(CaseId caseId) {
        Optional<ViewRow<V>> row = table.find(caseId);
        return new Pending<>(row, row);
    }
}
