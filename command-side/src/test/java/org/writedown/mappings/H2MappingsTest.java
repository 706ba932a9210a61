package org.writedown.mappings;

import com.zaxxer.hikari.HikariDataSource;
import org.writedown.commandside.TestDatabases;

final class H2MappingsTest extends MappingsContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.h2();
    }
}
