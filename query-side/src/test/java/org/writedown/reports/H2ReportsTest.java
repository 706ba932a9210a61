package org.writedown.reports;

import javax.sql.DataSource;
import org.writedown.projection.TestH2;

class H2ReportsTest extends ReportsContract {

    @Override
    DataSource database() {
        return TestH2.dataSource("reports");
    }
}
