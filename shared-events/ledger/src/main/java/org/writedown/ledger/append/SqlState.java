package org.writedown.ledger.append;

import java.sql.SQLException;

/**
 * What a database meant, told by SQLState. Exception classes do not tell: PostgreSQL's driver has one
 * class for everything, and batches hide the cause in the next exception.
 */
public final class SqlState {

    private static final String UNIQUE_VIOLATION = "23505";

    private SqlState() {}

    public static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && anyDuplicate(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyDuplicate(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
