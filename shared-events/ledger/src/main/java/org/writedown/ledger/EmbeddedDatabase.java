package org.writedown.ledger;

import java.nio.file.Path;

/** The H2 file database that needs nothing installed. */
public final class EmbeddedDatabase {

    /** What it promises, for the start-up message. */
    public static final String GUARANTEE =
            "embedded H2: an acknowledged command survives a crash or kill of the process; for power loss use PostgreSQL";

    private EmbeddedDatabase() {}

    /**
     * The URL of the database in a directory. {@code WRITE_DELAY=0}: a commit is in the file before it
     * is acknowledged; H2 would otherwise keep it in memory for half a second. {@code async:}: H2's
     * ordinary file is closed for good when a thread that writes it is interrupted.
     *
     * <p>Each commit writes 30 to 40 KB, most of which H2 uses again after 45 seconds. A shorter time would
     * keep the file smaller and risk all of it in a power cut, so it is left as it is.
     */
    public static String url(Path directory) {
        return "jdbc:h2:async:" + directory.toAbsolutePath().resolve("writedown")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }
}
