package org.writedown.ledger.config;

import javax.sql.DataSource;
import org.writedown.ledger.TestPostgres;

class PostgresAxonTablesTest extends AxonTablesContract {

    @Override
    DataSource database() {
        return TestPostgres.emptyDatabase();
    }
}
