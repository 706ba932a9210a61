package org.writedown.projection;

import javax.sql.DataSource;

class H2ViewStorageTest extends ViewStorageContract {

    @Override
    DataSource database() {
        return TestH2.dataSource("views");
    }
}
