package org.writedown.mappings;

import com.zaxxer.hikari.HikariDataSource;
import org.writedown.commandside.TestDatabases;

final class PostgresMappingsTest extends MappingsContract {

    @Override
    HikariDataSource emptyDatabase() {
        return TestDatabases.postgresql();
    }
}
