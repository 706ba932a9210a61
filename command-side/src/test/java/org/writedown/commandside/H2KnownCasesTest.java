package org.writedown.commandside;

import com.zaxxer.hikari.HikariDataSource;

class H2KnownCasesTest extends KnownCasesContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.h2();
    }
}
