package org.writedown.documents;

import com.zaxxer.hikari.HikariDataSource;
import org.writedown.commandside.TestDatabases;

final class PostgresContentsTest extends ContentsContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.postgresql();
    }
}
