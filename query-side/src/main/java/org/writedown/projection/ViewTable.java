package org.writedown.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row a case: the view as JSON, how far it has been folded, and what the slice wants to search by.
 * A slice with columns or tables of its own overrides {@link #further}, {@link #moving} or {@link #details}.
 *
 * @param <V> the view
 */
public class ViewTable<V> {

    private final ViewStore store;
    private final Layout layout;
    private final Class<V> type;
    private final TableShape shape;
    private final List<TableShape> shapes;
    private final LatestRows<V> latest = new LatestRows<>();

    /**
     * Where a view keeps its rows.
     *
     * @param view the name of the view; never changes
     * @param table has {@code generation, case_id, firm, last_seq, document} and the columns that follow
     * @param further columns to search by
     * @param moving columns that nearly every event changes, kept out of the document so that it need not be written
     * @param details tables beside it
     */
    public record Layout(
            String view, String table, List<Column> further, List<Column> moving, List<TableShape> details) {

        public Layout(String view, String table, TableShape... details) {
            this(view, table, List.of(), List.of(), List.of(details));
        }
    }

    public ViewTable(ViewStore store, Class<V> type, Layout layout) {
        this.store = store;
        this.layout = layout;
        this.type = type;
        this.shape = TableShape.ofCases(layout.table(), layout.further(), layout.moving());
        this.shapes = Stream.concat(Stream.of(shape), layout.details().stream()).toList();
    }

    public final String view() {
        return layout.view();
    }

    /** Every table, that of the view's own rows first. */
    public final List<TableShape> shapes() {
        return shapes;
    }

    final TableShape shape() {
        return shape;
    }

    final Layout layout() {
        return layout;
    }

    final ViewStore store() {
        return store;
    }

    /** How rows are read and written when events are folded. */
    final ViewRows<V> rows() {
        return new ViewRows<>(this, latest);
    }

    public final Optional<ViewRow<V>> find(CaseId caseId) {
        return jdbc().sql("SELECT " + String.join(", ", read()) + " FROM " + shape.name() + " WHERE generation = "
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

    /** The columns that {@link #read(ResultSet)} needs. */
    final List<String> read() {
        List<String> columns = new ArrayList<>(List.of("case_id", "firm", "last_seq", "document"));
        columns.addAll(TableShape.names(layout.moving()));
        return columns;
    }

    final ViewRow<V> read(ResultSet row) throws SQLException {
        V kept = json().readValue(row.getString("document"), type);
        return new ViewRow<>(
                new CaseId(row.getString("case_id")),
                new FirmId(row.getString("firm")),
                row.getLong("last_seq"),
                moved(kept, row));
    }

    /** The view's own row of a case. */
    final TableRow row(ViewRow<V> row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.caseId().value());
        values.add(row.firm().value());
        values.add(row.lastSequence());
        values.add(json().writeValueAsString(kept(row.view())));
        values.addAll(further(row));
        values.addAll(moving(row));
        return new TableRow(shape, values);
    }

    /** The values of the columns to search by: made of what is {@link #kept} and of the firm, so that they change only with it. */
    protected List<Object> further(ViewRow<V> row) {
        return List.of();
    }

    /** The values of the moving columns. */
    protected List<Object> moving(ViewRow<V> row) {
        return List.of();
    }

    /** The view with the values of its moving columns. */
    protected V moved(V kept, ResultSet row) throws SQLException {
        return kept;
    }

    /** What of the view is kept in the document, where some of it stands in columns or rows of its own. */
    protected V kept(V view) {
        return view;
    }

    /** The rows beside the view's own that a change adds or replaces. */
    protected Stream<TableRow> details(Optional<ViewRow<V>> before, ViewRow<V> after) {
        return Stream.of();
    }

    /** The generation that is served now, as SQL. */
    protected final String served() {
        return "(SELECT generation FROM projection_view WHERE view_name = '" + layout.view() + "')";
    }

    protected final JdbcClient jdbc() {
        return store.jdbc();
    }

    protected final JsonMapper json() {
        return store.json();
    }
}
