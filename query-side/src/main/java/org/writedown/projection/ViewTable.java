package org.writedown.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row a case: the view as JSON, how far it has been folded, and what the slice wants to search by.
 * A slice with a table of its own columns or of detail rows overrides {@link #columns} or
 * {@link #saveDetails}.
 *
 * @param <V> the view
 */
public class ViewTable<V> {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String table;
    private final Class<V> type;

    /** @param table a table with {@code case_id, firm, last_seq, document}; a constant of the slice, never input */
    public ViewTable(ViewStore store, String table, Class<V> type) {
        this.jdbc = store.jdbc();
        this.json = store.json();
        this.table = table;
        this.type = type;
    }

    public final Optional<ViewRow<V>> find(CaseId caseId) {
        return jdbc.sql("SELECT firm, last_seq, document FROM " + table + " WHERE case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new ViewRow<>(
                        caseId,
                        new FirmId(row.getString("firm")),
                        row.getLong("last_seq"),
                        json.readValue(row.getString("document"), type)))
                .optional();
    }

    /** How many events of the case are in its row; 0 without a row. */
    public final long version(CaseId caseId) {
        return jdbc.sql("SELECT last_seq + 1 FROM " + table + " WHERE case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Replaces what was read by what was folded from it.
     *
     * @throws ViewConflict if somebody else wrote the row meanwhile
     */
    public final void save(Optional<ViewRow<V>> before, ViewRow<V> after) {
        int written = before.map(row -> update(row, after)).orElseGet(() -> insert(after));
        if (written != 1) {
            throw new ViewConflict(table + " row of case " + after.caseId() + " is no longer at "
                    + before.map(ViewRow::lastSequence).orElse(-1L));
        }
        saveDetails(before, after);
    }

    /** Forgets every case, before a rebuild. */
    public final void clear() {
        clearDetails();
        jdbc.sql("DELETE FROM " + table).update();
    }

    /** Further columns of the row, by name; always the same names. */
    protected Map<String, Object> columns(ViewRow<V> row) {
        return Map.of();
    }

    /** What of the view is kept in the row, where some of it stands in rows of its own. */
    protected V kept(V view) {
        return view;
    }

    /** Writes the rows that stand beside the view's own. */
    protected void saveDetails(Optional<ViewRow<V>> before, ViewRow<V> after) {}

    protected void clearDetails() {}

    protected final JdbcClient jdbc() {
        return jdbc;
    }

    protected final JsonMapper json() {
        return json;
    }

    private int update(ViewRow<V> before, ViewRow<V> after) {
        Map<String, Object> columns = columns(after);
        String extra =
                columns.keySet().stream().map(name -> ", " + name + " = ?").collect(Collectors.joining());
        List<Object> values = new ArrayList<>(List.of(after.lastSequence(), document(after)));
        values.addAll(columns.values());
        values.addAll(List.of(after.caseId().value(), before.lastSequence()));
        return jdbc.sql("UPDATE " + table + " SET last_seq = ?, document = ?" + extra
                        + " WHERE case_id = ? AND last_seq = ?")
                .params(values)
                .update();
    }

    private int insert(ViewRow<V> row) {
        Map<String, Object> columns = columns(row);
        String names = columns.keySet().stream().map(name -> ", " + name).collect(Collectors.joining());
        List<Object> values =
                new ArrayList<>(List.of(row.caseId().value(), row.firm().value(), row.lastSequence(), document(row)));
        values.addAll(columns.values());
        return jdbc.sql("INSERT INTO " + table + " (case_id, firm, last_seq, document" + names + ") VALUES (?, ?, ?, ?"
                        + ", ?".repeat(columns.size()) + ")")
                .params(values)
                .update();
    }

    private String document(ViewRow<V> row) {
        return json.writeValueAsString(kept(row.view()));
    }
}
