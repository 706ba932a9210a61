package org.writedown.reference.lookup;

import javax.sql.DataSource;
import org.writedown.reference.store.Workbench;

class PostgresEditLookupTest extends EditLookupContract {

    @Override
    DataSource database() {
        return Workbench.postgres();
    }
}
