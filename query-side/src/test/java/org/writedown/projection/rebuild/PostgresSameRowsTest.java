package org.writedown.projection.rebuild;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.writedown.projection.TestPostgres;

class PostgresSameRowsTest extends SameRowsContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(TestPostgres.url("same_rows_" + COUNT.incrementAndGet()));
        return database;
    }
}
