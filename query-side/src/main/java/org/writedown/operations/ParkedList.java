package org.writedown.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.parked.Parked;

/** The parked cases of the rows that are served; those of a rebuild under way are nobody's business yet. */
public final class ParkedList {

    private static final String SERVED = " FROM parked_case p JOIN projection_view v"
            + " ON v.view_name = p.view_name AND v.generation = p.generation";

    private static final String SELECT = "SELECT p.view_name, p.generation, p.case_id,"
            + " (SELECT e.firm FROM domain_event e WHERE e.case_id = p.case_id AND e.sequence_number = 0),"
            + " p.failed_sequence, p.cause, p.explanation, p.parked_at, p.attempts, p.next_attempt" + SERVED;

    private final JdbcClient jdbc;

    ParkedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, with what the projections know it by. */
    record Found(Parked.Key key, ParkedItem item) {}

    /**
     * How many there are.
     *
     * @param waiting are tried again by themselves
     * @param givenUp are not
     */
    record Counts(long waiting, long givenUp) {}

    /** In the order of views and cases, those after a place. */
    List<ParkedItem> after(ParkedCursor place, int most) {
        return jdbc.sql(SELECT + " WHERE p.view_name > ? OR (p.view_name = ? AND p.case_id > ?)"
                        + " ORDER BY p.view_name, p.case_id FETCH FIRST " + most + " ROWS ONLY")
                .params(place.view(), place.view(), place.caseId())
                .query((row, number) -> found(row).item())
                .list();
    }

    Optional<Found> one(String view, CaseId caseId) {
        return jdbc.sql(SELECT + " WHERE p.view_name = ? AND p.case_id = ?")
                .params(view, caseId.value())
                .query((row, number) -> found(row))
                .optional();
    }

    Counts counts() {
        return jdbc.sql("SELECT COUNT(p.next_attempt), COUNT(*) - COUNT(p.next_attempt)" + SERVED)
                .query((row, number) -> new Counts(row.getLong(1), row.getLong(2)))
                .single();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Parked.Key(row.getString(1), row.getLong(2), new CaseId(row.getString(3))),
                new ParkedItem(
                        row.getString(1),
                        row.getString(4),
                        row.getString(3),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getInt(9),
                        instant(row.getObject(10, OffsetDateTime.class))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
