package org.writedown.ledger;

import javax.sql.DataSource;

class PostgresFollowerTest extends FollowerContract {

    @Override
    DataSource database() {
        return TestPostgres.emptyDatabase();
    }
}
