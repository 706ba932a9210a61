package org.writedown.reference.store;

import javax.sql.DataSource;

class H2ImportTest extends ImportContract {

    @Override
    DataSource database() {
        return Workbench.h2();
    }
}
