package org.writedown.ledger.seal;

import javax.sql.DataSource;
import org.writedown.ledger.TestPostgres;

class PostgresTamperingTest extends TamperingContract {

    @Override
    DataSource database() {
        return TestPostgres.emptyDatabase();
    }
}
