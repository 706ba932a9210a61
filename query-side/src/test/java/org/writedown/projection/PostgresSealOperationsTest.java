package org.writedown.projection;

class PostgresSealOperationsTest extends SealOperationsContract {

    @Override
    String database() {
        return TestPostgres.url("seals");
    }
}
