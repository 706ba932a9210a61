package org.writedown.projection;

class PostgresParkedCasesTest extends ParkedCasesContract {

    @Override
    String database() {
        return TestPostgres.url("parkedcases");
    }
}
