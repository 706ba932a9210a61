package org.writedown.reference.lookup;

import javax.sql.DataSource;
import org.writedown.reference.store.Workbench;

class PostgresLookupTest extends LookupContract {

    @Override
    DataSource database() {
        return Workbench.postgres();
    }
}
