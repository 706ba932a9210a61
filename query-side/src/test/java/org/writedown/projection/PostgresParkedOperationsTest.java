package org.writedown.projection;

class PostgresParkedOperationsTest extends ParkedOperationsContract {

    @Override
    String database() {
        return TestPostgres.url("parked_operations");
    }
}
