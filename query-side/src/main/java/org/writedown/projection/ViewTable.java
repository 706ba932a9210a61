package org.writedown.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.ledger.feed.Dialect;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row a case: the view as JSON, how far it has been folded, and what the slice wants to search by.
 * A slice with columns or tables of its own overrides {@link #further} or {@link #details}.
 *
 * @param <V> the view
 */
public class ViewTable<V> {

    private final ViewStore store;
    private final String view;
    private final TableShape shape;
    private final List<TableShape> shapes;
    private final Class<V> type;
    private final LatestRows<V> latest = new LatestRows<>();

    /**
     * A view's tables.
     *
     * @param view the name of the view; never changes
     * @param table has {@code generation, case_id, firm, last_seq, document} and the further columns
     * @param details tables beside it
     */
    public ViewTable(
            ViewStore store, String view, String table, Class<V> type, List<String> further, TableShape... details) {
        this.store = store;
        this.view = view;
        this.shape = TableShape.ofCases(table, further);
        this.shapes = Stream.concat(Stream.of(shape), Stream.of(details)).toList();
        this.type = type;
    }

    public ViewTable(ViewStore store, String view, String table, Class<V> type) {
        this(store, view, table, type, List.of());
    }

    public final String view() {
        return view;
    }

    /** Every table, that of the view's own rows first. */
    public final List<TableShape> shapes() {
        return shapes;
    }

    public final Optional<ViewRow<V>> find(CaseId caseId) {
        return jdbc().sql("SELECT case_id, firm, last_seq, document FROM " + shape.name() + " WHERE generation = "
                        + served() + " AND case_id = ?")
                .param(caseId.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** How many events of the case are in its row; 0 without a row. */
    public final long version(CaseId caseId) {
        return jdbc().sql("SELECT last_seq + 1 FROM " + shape.name() + " WHERE generation = " + served()
                        + " AND case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * The rows of those cases that have one. Of a row that was written here and is still at that event only
     * the number of the event is read.
     */
    final Map<CaseId, ViewRow<V>> load(long generation, Collection<CaseId> cases) {
        Map<CaseId, ViewRow<V>> found = new LinkedHashMap<>();
        Map<CaseId, ViewRow<V>> remembered = latest.of(generation, cases);
        select("last_seq", generation, remembered.keySet(), row -> {
            ViewRow<V> known = Objects.requireNonNull(remembered.get(new CaseId(row.getString("case_id"))));
            if (known.lastSequence() == row.getLong("last_seq")) {
                found.put(known.caseId(), known);
            }
        });
        List<CaseId> others =
                cases.stream().filter(caseId -> !found.containsKey(caseId)).toList();
        select("firm, last_seq, document", generation, others, row -> {
            ViewRow<V> read = read(row);
            found.put(read.caseId(), read);
        });
        return found;
    }

    private void select(String columns, long generation, Collection<CaseId> cases, RowCallbackHandler each) {
        if (cases.isEmpty()) {
            return;
        }
        if (store.dialect() == Dialect.POSTGRESQL) {
            query(columns, generation, cases, each);
        } else {
            // The embedded database would look at every row of the generation; asked one by one it uses the key.
            cases.forEach(caseId -> query(columns, generation, List.of(caseId), each));
        }
    }

    private void query(String columns, long generation, Collection<CaseId> cases, RowCallbackHandler each) {
        boolean one = cases.size() == 1;
        String sql = "SELECT case_id, " + columns + " FROM " + shape.name() + " WHERE generation = ? AND case_id = "
                + (one ? "?" : "ANY(?)");
        store.template()
                .query(
                        connection -> {
                            var select = connection.prepareStatement(sql);
                            select.setLong(1, generation);
                            if (one) {
                                select.setString(2, cases.iterator().next().value());
                            } else {
                                Object[] ids = cases.stream().map(CaseId::value).toArray();
                                select.setArray(2, connection.createArrayOf("varchar", ids));
                            }
                            return select;
                        },
                        each);
    }

    /**
     * Replaces what was read by what was folded from it.
     *
     * @throws ViewConflict if somebody else wrote one of the rows meanwhile
     */
    final void save(long generation, List<ViewChange<V>> changes) {
        RowWriter writer = new RowWriter(store, generation);
        List<TableRow> added = new ArrayList<>();
        List<ViewChange<V>> changed = new ArrayList<>();
        List<ViewChange<V>> advanced = new ArrayList<>();
        for (ViewChange<V> change : changes) {
            if (change.before().isEmpty()) {
                added.add(row(change.after()));
            } else {
                (sameButFurther(change.before().get(), change.after()) ? advanced : changed).add(change);
            }
        }
        writer.insert(shape, added);
        writer.update(shape, changed, change -> row(change.after()));
        writer.advance(shape, advanced);
        writer.put(changes.stream()
                .flatMap(change -> details(change.before(), change.after()))
                .toList());
        changes.forEach(change -> latest.remember(generation, asKept(change.after())));
    }

    /** Whether nothing of the row is different but the number of its last event. */
    private boolean sameButFurther(ViewRow<V> before, ViewRow<V> after) {
        return before.firm().equals(after.firm())
                && kept(before.view()).equals(kept(after.view()))
                && further(before).equals(further(after));
    }

    private ViewRow<V> asKept(ViewRow<V> row) {
        return new ViewRow<>(row.caseId(), row.firm(), row.lastSequence(), kept(row.view()));
    }

    /** The view's own row of a case. */
    final TableRow row(ViewRow<V> row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.caseId().value());
        values.add(row.firm().value());
        values.add(row.lastSequence());
        values.add(json().writeValueAsString(kept(row.view())));
        values.addAll(further(row));
        return new TableRow(shape, values);
    }

    /** The values of the further columns. */
    protected List<Object> further(ViewRow<V> row) {
        return List.of();
    }

    /** What of the view is kept in the row, where some of it stands in rows of its own. */
    protected V kept(V view) {
        return view;
    }

    /** The rows beside the view's own that a change adds or replaces. */
    protected Stream<TableRow> details(Optional<ViewRow<V>> before, ViewRow<V> after) {
        return Stream.of();
    }

    /** The generation that is served now, as SQL. */
    protected final String served() {
        return "(SELECT generation FROM projection_view WHERE view_name = '" + view + "')";
    }

    protected final JdbcClient jdbc() {
        return store.jdbc();
    }

    protected final JsonMapper json() {
        return store.json();
    }

    private ViewRow<V> read(ResultSet row) throws SQLException {
        return new ViewRow<>(
                new CaseId(row.getString("case_id")),
                new FirmId(row.getString("firm")),
                row.getLong("last_seq"),
                json().readValue(row.getString("document"), type));
    }
}
