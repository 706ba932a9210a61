package org.writedown.documents;

import com.zaxxer.hikari.HikariDataSource;
import org.writedown.commandside.TestDatabases;

final class H2ContentsTest extends ContentsContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.h2();
    }
}
