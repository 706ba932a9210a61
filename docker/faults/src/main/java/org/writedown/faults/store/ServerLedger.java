package org.writedown.faults.store;

import java.util.Map;
import javax.sql.DataSource;
import org.writedown.faults.history.Stored;
import org.writedown.faults.machinery.Postgres;

/** The record in PostgreSQL, which can be asked at any time. */
public final class ServerLedger implements Ledgers {

    private final DataSource database;
    private final Map<String, String> environment;
    private final StoredReader reader = new StoredReader();

    /** @param environment leads to the database, perhaps through a wire */
    public ServerLedger(DataSource database, Map<String, String> environment) {
        this.database = database;
        this.environment = environment;
    }

    public ServerLedger(Postgres postgres, String database) {
        this(postgres.dataSource(database), postgres.environment(database));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Stored read() {
        return reader.read(database);
    }

    @Override
    public String projections() {
        return new ProjectionRows(database).dump();
    }

    @Override
    public void forgetProjections() {
        new ProjectionRows(database).forget();
    }
}
