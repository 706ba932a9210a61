package org.writedown.projection;

class PostgresOperationsTest extends OperationsContract {

    @Override
    String database() {
        return TestPostgres.url("operations");
    }
}
