package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * The feed as rows hold it. Whoever follows it decides what an event that nobody can read means, since
 * one such event must not hide all those behind it.
 */
public final class LedgerFeed {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final String select;

    public LedgerFeed(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.select = "select case_id, sequence_number, event_type, revision, payload, recorded_at, global_index, "
                + dialect.transaction() + " from domain_event where " + dialect.after() + dialect.settled()
                + " order by " + dialect.order() + " limit ";
    }

    /**
     * The events after a position, none of which can ever be preceded by a later arrival.
     *
     * @param most how many at the most; part of the statement, so let there be few different ones
     */
    public List<FeedEvent> after(LedgerPosition position, int most) {
        String sql = select + most;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object parameter : dialect.parameters(position)) {
                statement.setObject(++place, parameter);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<FeedEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource).translate("reading the feed", null, e);
        }
    }

    private static FeedEvent event(ResultSet row) throws SQLException {
        return new FeedEvent(
                new LedgerPosition(row.getLong(8), row.getLong(7)),
                new StoredEvent(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBytes(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()));
    }
}
