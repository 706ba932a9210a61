package org.writedown.projection;

import javax.sql.DataSource;

class PostgresViewStorageTest extends ViewStorageContract {

    @Override
    DataSource database() {
        return TestPostgres.dataSource();
    }
}
