package org.writedown.bench.visible;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;
import org.writedown.bench.http.KeptConnection;
import org.writedown.bench.http.NotesOverHttp;
import org.writedown.bench.product.Views;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.workload.Cases;

/** Sends commands at a steady pace and looks, from each acknowledgement on, until every view has the event in its row. */
public final class Visibility {

    private static final Duration PACE = Duration.ofMillis(40);
    private static final Duration LOOK = Duration.ofNanos(200_000);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private Visibility() {}

    /**
     * @param entrance the port and key of the server that takes commands
     * @param arguments {@code count}: how many commands
     * @return their delays as latencies
     */
    public static Slice watch(Arguments entrance, DataSource views, int cases, Arguments arguments) throws Exception {
        Histogram delays = new Histogram(3);
        long start = System.nanoTime();
        try (KeptConnection server = NotesOverHttp.connect(entrance);
                Connection connection = views.getConnection();
                PreparedStatement look = connection.prepareStatement(Views.version())) {
            for (int n = 0; n < arguments.number("count"); n++) {
                sleepUntil(start + n * PACE.toNanos());
                delays.recordValue(delay(
                        server,
                        look,
                        Cases.id(ThreadLocalRandom.current().nextInt(cases)).value()));
            }
        }
        return new Slice(delays.getTotalCount(), System.nanoTime() - start, delays, Map.of());
    }

    private static long delay(KeptConnection server, PreparedStatement look, String caseId) throws Exception {
        String answer = server.post("/cases/" + caseId + "/notes", NotesOverHttp.body())
                .created()
                .body();
        long acknowledged = System.nanoTime();
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new IllegalStateException("no version in " + answer);
        }
        long wanted = Long.parseLong(version.group(1));
        for (int view = 1; view <= Views.count(); view++) {
            look.setString(view, caseId);
        }
        while (seen(look) < wanted) {
            if (System.nanoTime() - acknowledged > PATIENCE.toNanos()) {
                throw new IllegalStateException("event " + wanted + " of " + caseId + " is not visible");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return System.nanoTime() - acknowledged;
    }

    private static long seen(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
