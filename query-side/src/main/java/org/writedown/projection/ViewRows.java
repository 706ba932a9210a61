package org.writedown.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.feed.Dialect;

/** The rows of one view, as they are read and written when events are folded. */
final class ViewRows<V> {

    private final ViewTable<V> table;
    private final LatestRows<V> latest;

    /** @param latest what is remembered of them; goes on from one use of the rows to the next */
    ViewRows(ViewTable<V> table, LatestRows<V> latest) {
        this.table = table;
        this.latest = latest;
    }

    /**
     * The row as this process wrote it last. What the database has may be another one: whoever goes by it notices when
     * it writes, since a row is only changed where it still is at that event, or when the fold does not go on from it.
     */
    Optional<ViewRow<V>> remembered(long generation, CaseId caseId) {
        return latest.of(generation, caseId);
    }

    void forget(long generation, Collection<CaseId> cases) {
        latest.forget(generation, cases);
    }

    /** The rows of those cases that have one, as the database has them. */
    Map<CaseId, ViewRow<V>> read(long generation, Collection<CaseId> cases) {
        Map<CaseId, ViewRow<V>> found = new LinkedHashMap<>();
        RowCallbackHandler each = row -> {
            ViewRow<V> read = table.read(row);
            found.put(read.caseId(), read);
        };
        if (table.store().dialect() == Dialect.POSTGRESQL && cases.size() > 1) {
            select(generation, cases, each);
        } else {
            // The embedded database would look at every row of the generation; asked one by one it uses the key.
            cases.forEach(caseId -> select(generation, List.of(caseId), each));
        }
        return found;
    }

    private void select(long generation, Collection<CaseId> cases, RowCallbackHandler each) {
        boolean one = cases.size() == 1;
        String sql = "SELECT " + String.join(", ", table.read()) + " FROM "
                + table.shape().name() + " WHERE generation = ? AND case_id = " + (one ? "?" : "ANY(?)");
        table.store()
                .template()
                .query(
                        connection -> {
                            var select = connection.prepareStatement(sql);
                            select.setLong(1, generation);
                            if (one) {
                                select.setString(2, cases.iterator().next().value());
                            } else {
                                String[] ids = cases.stream().map(CaseId::value).toArray(String[]::new);
                                select.setArray(2, connection.createArrayOf("varchar", ids));
                            }
                            return select;
                        },
                        each);
    }

    /** Gathers what has to be written for some changes. */
    void write(long generation, List<ViewChange<V>> changes, RowWrites writes) {
        List<TableRow> added = new ArrayList<>();
        List<RowWrites.Change> changed = new ArrayList<>();
        List<RowWrites.Change> moved = new ArrayList<>();
        for (ViewChange<V> change : changes) {
            Optional<ViewRow<V>> before = change.before();
            if (before.isEmpty()) {
                added.add(table.row(change.after()));
            } else if (sameButFurther(before.get(), change.after())) {
                moved.add(change(change, moved(change.after())));
            } else {
                TableRow row = table.row(change.after());
                changed.add(change(change, row.values().subList(1, row.values().size())));
            }
        }
        TableShape shape = table.shape();
        writes.insert(shape, generation, added);
        writes.change(shape, shape.others(), generation, changed);
        writes.change(shape, movingColumns(), generation, moved);
        putDetails(generation, changes, writes);
    }

    private void putDetails(long generation, List<ViewChange<V>> changes, RowWrites writes) {
        Map<TableShape, List<TableRow>> rows = new LinkedHashMap<>();
        changes.stream()
                .flatMap(change -> table.details(change.before(), change.after()))
                .forEach(row -> rows.computeIfAbsent(row.table(), detail -> new ArrayList<>())
                        .add(row));
        rows.forEach((detail, all) -> writes.put(detail, generation, all));
    }

    private static RowWrites.Change change(ViewChange<?> change, List<? extends @Nullable Object> values) {
        return new RowWrites.Change(change.after().caseId().value(), change.lastBefore(), values);
    }

    private List<Column> movingColumns() {
        return Stream.concat(Stream.of(TableShape.LAST), table.layout().moving().stream())
                .toList();
    }

    private List<Object> moved(ViewRow<V> row) {
        List<Object> values = new ArrayList<>();
        values.add(row.lastSequence());
        values.addAll(table.moving(row));
        return values;
    }

    /** Whether nothing of the row is different but what every event moves. */
    private boolean sameButFurther(ViewRow<V> before, ViewRow<V> after) {
        return before.firm().equals(after.firm()) && table.kept(before.view()).equals(table.kept(after.view()));
    }

    /** Goes by these rows from now on. */
    void remember(long generation, List<ViewChange<V>> changes) {
        changes.forEach(change -> {
            ViewRow<V> row = change.after();
            latest.remember(
                    generation, new ViewRow<>(row.caseId(), row.firm(), row.lastSequence(), table.kept(row.view())));
        });
    }
}
