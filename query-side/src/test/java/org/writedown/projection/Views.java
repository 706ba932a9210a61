package org.writedown.projection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.balance.BalanceProjection;
import org.writedown.balance.BalanceTable;
import org.writedown.caselist.CaseListProjection;
import org.writedown.caselist.CaseListTable;
import org.writedown.escalation.EscalationProjection;
import org.writedown.escalation.EscalationTable;
import org.writedown.findings.FindingsProjection;
import org.writedown.findings.FindingsTable;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.parked.Parked;
import org.writedown.reductions.ReductionsProjection;
import org.writedown.reductions.ReductionsTable;
import org.writedown.timeline.TimelineProjection;

/** Every view that is kept in rows, over one database. */
public final class Views {

    /** Every table, with what orders its rows. */
    static final Map<String, String> TABLES = Map.of(
            "case_balance", "case_id",
            "case_reductions", "case_id",
            "reduction_entry", "case_id, sequence, movement",
            "reduction_base", "case_id, bill",
            "case_escalation", "case_id",
            "case_timeline", "case_id",
            "case_summary", "case_id",
            "case_provider", "case_id, provider",
            "case_findings", "case_id");

    /** The table of each view that has one row a case. */
    public static final Map<String, String> CASES = Map.of(
            "balance", "case_balance",
            "reductions", "case_reductions",
            "escalation", "case_escalation",
            "timeline", "case_timeline",
            "caselist", "case_summary",
            "findings", "case_findings");

    /** The view of each table. */
    static final Map<String, String> VIEWS = Map.of(
            "case_balance", "balance",
            "case_reductions", "reductions",
            "reduction_entry", "reductions",
            "reduction_base", "reductions",
            "case_escalation", "escalation",
            "case_timeline", "timeline",
            "case_summary", "caselist",
            "case_provider", "caselist",
            "case_findings", "findings");

    public final ViewStore store;
    public final List<Projection<?>> all;
    public final Generations generations;
    private final ViewWriter writer;
    private final TransactionTemplate transaction;

    public Views(DataSource database) {
        store = ViewStore.migrated(database);
        generations = new Generations(store);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        writer = new ViewWriter(store, new Parked(store, Clock.systemUTC()));
        all = List.of(
                new BalanceProjection(new BalanceTable(store)),
                new ReductionsProjection(new ReductionsTable(store)),
                new EscalationProjection(new EscalationTable(store)),
                new TimelineProjection(store),
                new CaseListProjection(new CaseListTable(store)),
                new FindingsProjection(new FindingsTable(store)));
        all.forEach(projection -> generations.ensure(projection.name()));
    }

    /** Folds and writes some events as one batch, again if others wrote their rows, as whoever follows the feed does. */
    public void project(List<RecordedEvent> events) {
        Map<Projection<?>, Long> served = new LinkedHashMap<>();
        all.forEach(projection -> served.put(projection, generations.served().get(projection.name())));
        List<HistoryEvent> history = events.stream().map(HistoryEvent::of).toList();
        try {
            transaction.executeWithoutResult(status -> writer.apply(served, history));
        } catch (ViewConflict | DuplicateKeyException e) {
            transaction.executeWithoutResult(status -> writer.apply(served, history));
        }
    }

    /** What keeps these views up to date when it is brought events. */
    public LiveViews live(EventJson json) {
        return new LiveViews(all, store, writer, json, new Commits());
    }

    public void clear() {
        TABLES.keySet()
                .forEach(table -> store.jdbc().sql("DELETE FROM " + table).update());
        store.jdbc().sql("DELETE FROM parked_case").update();
    }

    /** Every row of every table. */
    Map<String, List<Map<String, Object>>> rows() {
        return rows(store.jdbc());
    }

    public static Map<String, List<Map<String, Object>>> rows(JdbcClient jdbc) {
        return TABLES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, table -> rows(jdbc, table.getKey(), table.getValue())));
    }

    /** Only what is served; which number its generation has is nobody's business. */
    private static List<Map<String, Object>> rows(JdbcClient jdbc, String table, String order) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE generation = (SELECT generation FROM projection_view"
                        + " WHERE view_name = '" + VIEWS.get(table) + "') ORDER BY " + order)
                .query((row, number) -> {
                    Map<String, Object> values = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(
                                row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                                String.valueOf(row.getString(i)));
                    }
                    values.remove("generation");
                    return values;
                })
                .list();
    }
}
