package org.writedown.http;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that does not serve, now, from a failure of ours: it is away, stopping, out of connections, of disk
 * or of patience. Whoever asked may ask again.
 */
final class DatabaseAway {

    /** What a client is told to wait: a database that is started anew is back within it. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    static final String DETAIL = "the database does not answer; nothing was decided by this answer, send it again";

    /**
     * Classes and codes of SQLState: connection (08), resources and disk (53), operator (57), system (58), a transaction
     * that stood still for too long (25P03), a lock not had in time (55P03; H2: 50200), and H2's own for a database that
     * was closed or whose file cannot be written.
     */
    private static final List<String> STATES =
            List.of("08", "53", "57", "58", "25P03", "55P03", "50200", "9009", "9012", "9002", "90031");

    private DatabaseAway() {}

    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || (cause instanceof SQLException sql && isAway(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLTimeoutException
                || ofInputOrOutput(failure)) {
            return true;
        }
        String state = failure.getSQLState();
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }

    /** H2 calls it a general error when its file cannot be written; only what is beneath says so. */
    private static boolean ofInputOrOutput(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
