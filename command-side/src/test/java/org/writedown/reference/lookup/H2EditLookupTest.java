package org.writedown.reference.lookup;

import javax.sql.DataSource;
import org.writedown.reference.store.Workbench;

class H2EditLookupTest extends EditLookupContract {

    @Override
    DataSource database() {
        return Workbench.h2();
    }
}
