package org.writedown.projection.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.writedown.ledger.feed.Dialect;
import org.writedown.projection.ViewStore;

/** Keeps other processes from rebuilding; PostgreSQL lets go of it when this process ends, however it ends. */
final class RebuildLock implements AutoCloseable {

    /** Any number that nothing else locks by. */
    private static final long NUMBER = 7_263_455_012L;

    private static final int ALIVE_SECONDS = 5;

    private final Connection connection;
    private final boolean shared;

    private RebuildLock(Connection connection, boolean shared) {
        this.connection = connection;
        this.shared = shared;
    }

    /** @throws RebuildUnderWay if another process has it */
    static RebuildLock take(ViewStore store) {
        try {
            RebuildLock lock =
                    new RebuildLock(store.dataSource().getConnection(), store.dialect() == Dialect.POSTGRESQL);
            if (lock.shared && !lock.ask("SELECT pg_try_advisory_lock(?)")) {
                lock.connection.close();
                throw new RebuildUnderWay();
            }
            return lock;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database cannot be asked for the rebuild's lock", e);
        }
    }

    /** @throws DataAccessResourceFailureException if the connection that holds it is gone, and it with it */
    void requireHeld() {
        try {
            if (!connection.isValid(ALIVE_SECONDS)) {
                throw new SQLException("the connection is gone");
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the rebuild's lock is lost", e);
        }
    }

    @Override
    public void close() {
        try (Connection held = connection) {
            if (shared && !held.isClosed()) {
                ask("SELECT pg_advisory_unlock(?)");
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the rebuild's lock could not be given back", e);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, NUMBER);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
