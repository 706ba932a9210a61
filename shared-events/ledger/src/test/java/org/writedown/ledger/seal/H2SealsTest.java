package org.writedown.ledger.seal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.ledger.EmbeddedDatabase;

class H2SealsTest extends SealsContract {

    @TempDir
    Path directory;

    @Override
    DataSource database() {
        return JdbcConnectionPool.create(EmbeddedDatabase.url(directory), "sa", "");
    }
}
