package org.writedown.bench.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.writedown.bench.slices.Client;
import org.writedown.bench.workload.NoteRows;

/** The raw limit: one prepared insert and one commit an event, on a connection of its own. */
public final class RawInsert implements Client {

    private final Connection connection;
    private final EventInsert insert;
    private final NoteRows rows;
    private final boolean ownCommit;

    /** @param ownCommit whether the commit is said apart, as by a program, or comes with the statement */
    public RawInsert(Connection connection, NoteRows rows, boolean ownCommit) throws SQLException {
        this.connection = connection;
        this.rows = rows;
        this.ownCommit = ownCommit;
        connection.setAutoCommit(!ownCommit);
        this.insert = new EventInsert(connection);
    }

    @Override
    public void operate() throws SQLException {
        insert.bind(rows.next()).insert();
        if (ownCommit) {
            connection.commit();
        }
    }
}
