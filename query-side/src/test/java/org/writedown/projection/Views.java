package org.writedown.projection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.balance.BalanceTable;
import org.writedown.balance.BalanceView;
import org.writedown.caselist.CaseListTable;
import org.writedown.caselist.CaseSummaryView;
import org.writedown.escalation.EscalationTable;
import org.writedown.escalation.EscalationView;
import org.writedown.ledger.Migrations;
import org.writedown.reductions.ReductionsTable;
import org.writedown.reductions.ReductionsView;
import org.writedown.timeline.TimelineTable;
import org.writedown.timeline.TimelineView;

/** Every view that is kept in rows, over one database. */
public final class Views {

    /** One view with its table. */
    record Kept<V>(String name, CaseView<V> view, ViewTable<V> table) {

        /** Folds and writes some events as one batch. */
        void project(List<RecordedEvent> events) {
            Batch<V> batch = new Batch<>(view, table, row -> {});
            events.forEach(batch::fold);
            batch.flush();
        }
    }

    /** Every table, with what orders its rows. */
    static final Map<String, String> TABLES = Map.of(
            "case_balance", "case_id",
            "case_reductions", "case_id",
            "reduction_entry", "case_id, sequence, movement",
            "reduction_base", "case_id, bill",
            "case_escalation", "case_id",
            "case_timeline", "case_id",
            "timeline_entry", "case_id, sequence",
            "case_summary", "case_id",
            "case_provider", "case_id, provider");

    public final ViewStore store;
    final List<Kept<?>> all;

    public Views(DataSource database) {
        Migrations.migrate(database, "query");
        store = new ViewStore(JdbcClient.create(database), ViewJson.mapper());
        all = List.of(
                new Kept<>("balance", new BalanceView(), new BalanceTable(store)),
                new Kept<>("reductions", new ReductionsView(), new ReductionsTable(store)),
                new Kept<>("escalation", new EscalationView(), new EscalationTable(store)),
                new Kept<>("timeline", new TimelineView(), new TimelineTable(store)),
                new Kept<>("caselist", new CaseSummaryView(), new CaseListTable(store)));
    }

    public void project(List<RecordedEvent> events) {
        all.forEach(kept -> kept.project(events));
    }

    public void clear() {
        all.forEach(kept -> kept.table().clear());
    }

    /** Every row of every table. */
    Map<String, List<Map<String, Object>>> rows() {
        return rows(store.jdbc());
    }

    static Map<String, List<Map<String, Object>>> rows(JdbcClient jdbc) {
        return TABLES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, table -> rows(jdbc, table.getKey(), table.getValue())));
    }

    private static List<Map<String, Object>> rows(JdbcClient jdbc, String table, String order) {
        return jdbc.sql("SELECT * FROM " + table + " ORDER BY " + order)
                .query((row, number) -> {
                    Map<String, Object> values = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(
                                row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                                String.valueOf(row.getString(i)));
                    }
                    return values;
                })
                .list();
    }
}
