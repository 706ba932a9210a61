package org.writedown.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.writedown.contract.value.CaseId;

/**
 * The events of a batch, folded in one view. Rows that are remembered are not read, and a case that begins is taken not
 * to have one; where the fold does not go on from such a guess, the row is read and the case folded again.
 */
final class BatchFold<V> {

    private final Projection<V> projection;
    private final long generation;
    private final Map<CaseId, List<HistoryEvent>> cases;
    private final Set<CaseId> guessed = new HashSet<>();
    private final List<ViewChange<V>> changes = new ArrayList<>();
    private final Map<CaseId, CaseFold.Failure> failures = new LinkedHashMap<>();

    /**
     * Folds.
     *
     * @param trusted cases of which nobody else is known to have written anything
     */
    BatchFold(
            Projection<V> projection,
            long generation,
            Map<CaseId, List<HistoryEvent>> cases,
            Predicate<CaseId> trusted) {
        this.projection = projection;
        this.generation = generation;
        this.cases = cases;
        Map<CaseId, ViewRow<V>> before = new LinkedHashMap<>();
        Set<CaseId> unknown = new LinkedHashSet<>();
        cases.forEach((caseId, events) -> {
            Optional<ViewRow<V>> row = rows().remembered(generation, caseId);
            if (trusted.test(caseId) && (row.isPresent() || events.getFirst().sequence() == 0)) {
                guessed.add(caseId);
                row.ifPresent(known -> before.put(caseId, known));
            } else {
                unknown.add(caseId);
            }
        });
        before.putAll(rows().read(generation, unknown));
        Set<CaseId> wrong = new LinkedHashSet<>();
        cases.keySet().stream().filter(caseId -> !fold(caseId, before)).forEach(wrong::add);
        guessed.clear();
        Map<CaseId, ViewRow<V>> read = rows().read(generation, wrong);
        wrong.forEach(caseId -> fold(caseId, read));
    }

    /** False when it was from a guess that must be wrong. */
    private boolean fold(CaseId caseId, Map<CaseId, ViewRow<V>> rows) {
        Optional<ViewRow<V>> before = Optional.ofNullable(rows.get(caseId));
        CaseFold<V> fold = CaseFold.of(projection, before, cases.getOrDefault(caseId, List.of()));
        Optional<ViewRow<V>> further = fold.row()
                .filter(row ->
                        before.isEmpty() || row.lastSequence() > before.get().lastSequence());
        if (guessed.contains(caseId) && (fold.failure() != null || further.isEmpty())) {
            return false;
        }
        further.ifPresent(row -> changes.add(new ViewChange<>(before, row)));
        if (fold.failure() != null) {
            failures.put(caseId, fold.failure());
        }
        return true;
    }

    private ViewRows<V> rows() {
        return projection.table().rows();
    }

    /** Why some of the cases could not be folded to their end. */
    Map<CaseId, CaseFold.Failure> failures() {
        return failures;
    }

    String view() {
        return projection.name();
    }

    long generation() {
        return generation;
    }

    void write(RowWrites writes) {
        rows().write(generation, changes, writes);
    }

    /** It was written; whether it is committed shows when the rows are written again. */
    void remember() {
        rows().remember(generation, changes);
    }

    void forget() {
        rows().forget(generation, cases.keySet());
    }
}
