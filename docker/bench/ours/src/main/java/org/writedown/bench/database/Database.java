package org.writedown.bench.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.writedown.bench.worker.Arguments;
import org.writedown.ledger.EmbeddedDatabase;

/** Where a database is and who may enter. */
public record Database(String url, String user, String password) {

    /** The schema of the twin tables into which the raw inserts go: the same tables, in the same database. */
    public static final String RAW_SCHEMA = "raw";

    /** As the product opens its embedded one. */
    public static Database embedded(Path directory) {
        return new Database(EmbeddedDatabase.url(directory), "", "");
    }

    public static Database from(Arguments arguments) {
        return new Database(arguments.text("url"), arguments.text("user"), arguments.text("password"));
    }

    public List<String> arguments() {
        return List.of("url=" + url, "user=" + user, "password=" + password);
    }

    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    public Database raw() {
        return isPostgres()
                ? new Database(url + "&currentSchema=" + RAW_SCHEMA, user, password)
                : new Database(url + ";SCHEMA=" + RAW_SCHEMA, user, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
