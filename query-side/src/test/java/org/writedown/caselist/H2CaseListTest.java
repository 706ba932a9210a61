package org.writedown.caselist;

import javax.sql.DataSource;
import org.writedown.projection.TestH2;

class H2CaseListTest extends CaseListContract {

    @Override
    DataSource database() {
        return TestH2.dataSource("caselist");
    }
}
