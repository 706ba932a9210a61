package org.writedown.projection;

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

    /** @throws RuntimeException when a view must not be; parks the case */
    protected void check(ViewRow<V> row) {}
}
