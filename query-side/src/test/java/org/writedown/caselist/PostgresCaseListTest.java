package org.writedown.caselist;

import javax.sql.DataSource;
import org.writedown.projection.TestPostgres;

class PostgresCaseListTest extends CaseListContract {

    @Override
    DataSource database() {
        return TestPostgres.dataSource();
    }
}
