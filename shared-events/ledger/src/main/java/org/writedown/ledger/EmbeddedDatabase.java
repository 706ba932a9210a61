package org.writedown.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The H2 file database that needs nothing installed. */
public final class EmbeddedDatabase {

    /**
     * Nobody, without a password: whoever may read the file may read it all. It is the user that a file is made with
     * when none is named, and a file can only be opened by the user that made it.
     */
    public static final String USER = "";

    /** A smaller file is left alone: compacting would take longer than it is worth. */
    public static final long SMALLEST = 32L * 1024 * 1024;

    /** The percentage of a file's pages that must be in use; below it the file is written anew. */
    static final int LEAST_USED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private EmbeddedDatabase() {}

    /**
     * The URL of the database in a directory. {@code WRITE_DELAY=0}: a commit is in the file before it
     * is acknowledged; H2 would otherwise keep it in memory for half a second. {@code async:}: H2's
     * ordinary file is closed for good when a thread that writes it is interrupted.
     *
     * <p>Each commit writes 30 to 40 KB, most of which H2 uses again after 45 seconds. A shorter time would
     * keep the file smaller and risk all of it in a power cut, so it is left as it is, and the file is
     * {@linkplain #compact compacted} before it is used.
     */
    public static String url(Path directory) {
        return "jdbc:h2:async:" + directory.toAbsolutePath().resolve("writedown")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }

    /** Where the database in a directory is kept. */
    public static Path file(Path directory) {
        return directory.resolve("writedown.mv.db");
    }

    /**
     * Writes the file anew if less than half of it is in use, however its last process ended. Nobody may use
     * it meanwhile, so this is done before the database is opened. H2 writes beside the file and
     * then puts the new one in its place: a process that is killed during it loses nothing.
     *
     * @throws IllegalStateException if the database cannot be opened, as when another process has it
     */
    public static void compact(Path directory) {
        Path file = file(directory);
        long before = size(file);
        if (before < SMALLEST) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url(directory), USER, "");
                Statement statement = connection.createStatement()) {
            if (used(statement) < LEAST_USED) {
                statement.execute("shutdown compact");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database in " + directory + " cannot be opened", e);
        }
        LOG.debug("{} had {} bytes and now has {}", file, before, size(file));
    }

    private static int used(Statement statement) throws SQLException {
        try (ResultSet used = statement.executeQuery("""
                select cast(setting_value as int) from information_schema.settings
                where setting_name = 'info.CHUNKS_FILL_RATE'
                """)) {
            return used.next() ? used.getInt(1) : 100;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
