package org.writedown.ledger;

import javax.sql.DataSource;

class PostgresStorageRacesTest extends StorageRacesContract {

    private static final DataSource DATABASE = TestPostgres.emptyDatabase();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
