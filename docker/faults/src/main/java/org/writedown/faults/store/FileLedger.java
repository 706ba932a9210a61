package org.writedown.faults.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.writedown.faults.history.Stored;

/** The record in an embedded file. It is read from a copy, so that the application itself opens what the fault left. */
public final class FileLedger implements Ledgers {

    private static final String FILE = "writedown.mv.db";

    private final Path data;
    private final Path copies;
    private final StoredReader reader = new StoredReader();

    /**
     * @param data the application's data directory
     * @param copies where there is room for copies
     */
    public FileLedger(Path data, Path copies) {
        this.data = data;
        this.copies = copies;
    }

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public Stored read() {
        return onCopy(reader::read);
    }

    @Override
    public String projections() {
        return onCopy(database -> new ProjectionRows(database).dump());
    }

    @Override
    public void forgetProjections() {
        new ProjectionRows(open(data)).forget();
    }

    private <T> T onCopy(Function<DataSource, T> question) {
        try {
            Files.createDirectories(copies);
            Path copy = copies.resolve(FILE);
            Files.copy(data.resolve(FILE), copy, StandardCopyOption.REPLACE_EXISTING);
            try {
                return question.apply(open(copies));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource open(Path directory) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.toAbsolutePath().resolve("writedown") + ";IFEXISTS=TRUE");
        source.setUser("");
        source.setPassword("");
        return source;
    }
}
