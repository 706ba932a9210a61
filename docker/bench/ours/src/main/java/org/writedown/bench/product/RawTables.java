package org.writedown.bench.product;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.writedown.bench.database.Database;
import org.writedown.ledger.Migrations;

/** The product's tables once more, by its own migrations, for what is inserted without it. */
final class RawTables {

    private RawTables() {}

    static void prepare(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + Database.RAW_SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException("no schema for the raw inserts", e);
        }
        Database raw = database.raw();
        Migrations.migrate(new DriverManagerDataSource(raw.url(), raw.user(), raw.password()), "ledger");
    }
}
