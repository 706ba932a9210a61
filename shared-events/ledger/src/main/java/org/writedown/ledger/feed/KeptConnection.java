package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works on one connection, and on another one when that is lost: at once, then ever more patiently. */
final class KeptConnection implements AutoCloseable {

    static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);

    /** What is done with the connection, until it fails or the thread is told to stop. */
    @FunctionalInterface
    interface Work {

        void on(Connection connection) throws SQLException, InterruptedException;
    }

    private final String name;
    private final ConnectionSource connections;
    private final Work work;
    private final Thread thread;
    private volatile @Nullable Connection current;
    private volatile boolean closed;

    KeptConnection(String name, ConnectionSource connections, Work work) {
        this.name = name;
        this.connections = connections;
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Also ends a wait for the server's answer, which no interrupt would. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        Connection open = current;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("{} was closed already: {}", name, e.getSQLState());
            }
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (!closed) {
            long began = System.nanoTime();
            try {
                work();
            } catch (SQLException e) {
                report(e);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} failed and begins anew", name, e);
            }
            boolean worked = System.nanoTime() - began > LONGEST_PAUSE.toNanos();
            pause = worked ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
            if (!slept(pause)) {
                return;
            }
        }
    }

    private void work() throws SQLException, InterruptedException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(true);
            current = connection;
            work.on(connection);
        } finally {
            current = null;
        }
    }

    private void report(SQLException e) {
        if (!closed) {
            LOG.info(
                    "{} lost its connection ({}) and opens another; events are found by looking meanwhile",
                    name,
                    e.getSQLState());
        }
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
