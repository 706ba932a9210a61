package org.writedown.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.writedown.contract.value.CaseId;

/**
 * A view that is kept in rows: how it is folded, where it is kept, and what must never be in it.
 *
 * @param <V> the view
 */
public abstract class Projection<V> {

    private final CaseView<V> view;
    private final ViewTable<V> table;

    protected Projection(CaseView<V> view, ViewTable<V> table) {
        this.view = view;
        this.table = table;
    }

    /** Its name, under which its rows and its parked cases are kept. */
    public final String name() {
        return table.view();
    }

    final CaseView<V> view() {
        return view;
    }

    final ViewTable<V> table() {
        return table;
    }

    /** The tables that it keeps rows in. */
    public final List<TableShape> tables() {
        return table.shapes();
    }

    /** Every row of a case, as if it had none yet. */
    public final Stream<TableRow> rows(ViewRow<V> row) {
        return Stream.concat(Stream.of(table.row(row)), table.details(Optional.empty(), row));
    }

    /**
     * Folds what the history of a case has and its row has not. To be called in a transaction, while nobody
     * else writes the row.
     *
     * @return why the case could not be folded to its end; empty when it was
     */
    public final Optional<CaseFold.Failure> takeFurther(long generation, CaseId caseId, CaseHistory history) {
        ViewRows<V> rows = table.rows();
        Optional<ViewRow<V>> before =
                Optional.ofNullable(rows.read(generation, List.of(caseId)).get(caseId));
        long next = before.map(ViewRow::version).orElse(0L);
        CaseFold<V> fold = CaseFold.of(this, before, history.from(caseId, next));
        fold.row().filter(row -> row.version() > next).ifPresent(row -> {
            RowWrites writes = RowWrites.into(table.store());
            rows.write(generation, List.of(new ViewChange<>(before, row)), writes);
            writes.flush();
        });
        rows.forget(generation, List.of(caseId));
        return Optional.ofNullable(fold.failure());
    }

    /**
     * Looks at what came of an event.
     *
     * @param before what it was folded on, and was looked at before
     * @throws RuntimeException when a view must not be; parks the case
     */
    protected void check(Optional<ViewRow<V>> before, ViewRow<V> row) {}
}
