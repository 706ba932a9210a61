package org.writedown.projection;

class PostgresQuerySideTest extends QuerySideContract {

    @Override
    String database() {
        return TestPostgres.url("queryside");
    }
}
