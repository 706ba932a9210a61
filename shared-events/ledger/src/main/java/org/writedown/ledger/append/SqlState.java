package org.writedown.ledger.append;

import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * What a database meant, told by SQLState. Exception classes do not tell: PostgreSQL's driver has one
 * class for everything, and batches hide the cause in the next exception.
 */
public final class SqlState {

    private static final String UNIQUE_VIOLATION = "23505";

    private SqlState() {}

    /** A row with the same key is already there. */
    public static boolean isDuplicate(Throwable failure) {
        return any(failure, UNIQUE_VIOLATION::equals);
    }

    /** A row is at fault, and not the database: its data (class 22) or its keys (class 23). */
    static boolean refusesRow(Throwable failure) {
        return any(failure, state -> state.startsWith("22") || state.startsWith("23"));
    }

    /** Some row of a group was at fault, or lost a race (class 40): the others may yet be written. */
    static boolean concernsSome(Throwable failure) {
        return refusesRow(failure) || any(failure, state -> state.startsWith("40"));
    }

    private static boolean any(Throwable failure, Predicate<String> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && anyOf(sql, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOf(SQLException failure, Predicate<String> wanted) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (next.getSQLState() != null && wanted.test(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
