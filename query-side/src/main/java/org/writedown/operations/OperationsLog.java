package org.writedown.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.operations.LogEntry.Action;
import org.writedown.operations.LogEntry.Outcome;

/** The log of what the operator did. Entries are only ever added. */
public final class OperationsLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    OperationsLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param view absent when all are meant */
    void rebuild(String actor, Outcome outcome, @Nullable String view) {
        add(actor, Action.REBUILD, outcome, view, null, null);
    }

    void parked(String actor, Action action, Outcome outcome, ParkedItem item) {
        add(actor, action, outcome, item.view(), item.firm(), item.caseId());
    }

    void seals(String actor, Action action, Outcome outcome) {
        add(actor, action, outcome, null, null, null);
    }

    private void add(
            String actor,
            Action action,
            Outcome outcome,
            @Nullable String view,
            @Nullable String firm,
            @Nullable String caseId) {
        jdbc.sql("INSERT INTO operations_log (recorded_at, actor, action, outcome, view_name, firm, case_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.<@Nullable Object>asList(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor,
                        action.name(),
                        outcome.name(),
                        view,
                        firm,
                        caseId))
                .update();
    }

    /** The latest first, those before an entry. */
    List<LogEntry> before(long entry, int most) {
        return jdbc.sql(
                        "SELECT entry, recorded_at, actor, action, outcome, view_name, firm, case_id FROM operations_log"
                                + " WHERE entry < ? ORDER BY entry DESC FETCH FIRST " + most + " ROWS ONLY")
                .param(entry)
                .query((row, number) -> entry(row))
                .list();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                Action.valueOf(row.getString(4)),
                Outcome.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
