package org.writedown.http;

import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure of ours: the log gets an id and where it happened, the client gets the id. Messages of
 * exceptions are left out, because they may quote what a patient's bill says.
 */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private static final int FRAMES = 12;

    private Incident() {}

    /** Logs and returns the incident's id. */
    static String report(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", id, trace(failure));
        return id;
    }

    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" SQLState ").append(sql.getSQLState());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            text.append("\n  caused by ");
        }
        return text.append("nothing further").toString();
    }
}
