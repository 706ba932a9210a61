package org.writedown.reference.store;

import java.sql.SQLException;

/** The database did not take a row. */
final class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadFailed(SQLException cause) {
        super("the database did not take a row", cause);
    }
}
