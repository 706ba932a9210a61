package org.writedown.ledger;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;

class H2StorageRacesTest extends StorageRacesContract {

    @TempDir
    Path directory;

    @Override
    DataSource database() {
        return JdbcConnectionPool.create(EmbeddedDatabase.url(directory), "sa", "");
    }
}
