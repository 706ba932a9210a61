package org.writedown.reference.lookup;

import javax.sql.DataSource;
import org.writedown.reference.store.Workbench;

class H2LookupTest extends LookupContract {

    @Override
    DataSource database() {
        return Workbench.h2();
    }
}
