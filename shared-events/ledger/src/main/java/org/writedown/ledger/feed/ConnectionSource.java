package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection of its own for one who keeps it, so that none is taken out of a pool for good. */
@FunctionalInterface
public interface ConnectionSource {

    Connection open() throws SQLException;
}
