package org.writedown.ledger;

import javax.sql.DataSource;

class PostgresStorageTest extends StorageContract {

    private static final DataSource DATABASE = TestPostgres.emptyDatabase();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
