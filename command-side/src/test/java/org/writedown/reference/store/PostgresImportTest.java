package org.writedown.reference.store;

import javax.sql.DataSource;

class PostgresImportTest extends ImportContract {

    @Override
    DataSource database() {
        return Workbench.postgres();
    }
}
