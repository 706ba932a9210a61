package org.writedown.projection.parked;

import org.writedown.projection.TestPostgres;

class PostgresParkedCasesTest extends ParkedCasesContract {

    @Override
    String database() {
        return TestPostgres.url("parkedcases");
    }
}
