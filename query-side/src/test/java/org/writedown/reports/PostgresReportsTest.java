package org.writedown.reports;

import javax.sql.DataSource;
import org.writedown.projection.TestPostgres;

class PostgresReportsTest extends ReportsContract {

    @Override
    DataSource database() {
        return TestPostgres.dataSource();
    }
}
