package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Wakes the other processes by {@code NOTIFY}, and hears theirs by {@code LISTEN}; the message carries
 * nothing. It is sent after the append's own transaction, since every commit that notifies waits for every
 * other one; by one thread on a connection of its own, so that a thousand commits are a few messages and
 * an append neither waits for them nor fails with them. What is not told is found by the regular look.
 */
public final class PostgresPeers implements Peers {

    /** The least time between two messages: commits meanwhile share the next one. */
    static final Duration REST = Duration.ofMillis(2);

    /** The same where commits come in numbers: those who listen gather them in any case. */
    static final Duration BUSY_REST = Duration.ofMillis(20);

    /** Commits that share a message, beyond which they come in numbers. */
    private static final int FEW = 4;

    /** How long a listener trusts a silent connection before it asks whether it is still there. */
    static final Duration TRUST = Duration.ofSeconds(10);

    private static final String CHANNEL = "writedown_ledger";
    private static final int ALIVE_SECONDS = 5;
    private static final int NOBODY = 0;

    private final Semaphore commits = new Semaphore(0);
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final KeptConnection teller;
    private final KeptConnection listener;

    /** The server's number for the teller's connection: what it says need not be heard here. */
    private volatile int ourselves = NOBODY;

    public PostgresPeers(ConnectionSource connections) {
        teller = new KeptConnection("ledger-notify", connections, this::tell);
        listener = new KeptConnection("ledger-listen", connections, this::hear);
    }

    @Override
    public void committed() {
        commits.release();
        if (telling.compareAndSet(false, true)) {
            teller.start();
        }
    }

    @Override
    public void listen(Runnable onNews) {
        listeners.add(onNews);
        if (listening.compareAndSet(false, true)) {
            listener.start();
        }
    }

    @Override
    public void close() {
        teller.close();
        listener.close();
    }

    /** Tells once as soon as it can: what a lost connection had to tell is made up for. */
    private void tell(Connection connection) throws SQLException, InterruptedException {
        ourselves = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement()) {
            // A message is nothing that a crash could lose: it need not wait for the disk.
            statement.execute("SET synchronous_commit TO off");
            while (true) {
                int told = commits.drainPermits();
                statement.execute("NOTIFY " + CHANNEL);
                Thread.sleep(told > FEW ? BUSY_REST : REST);
                commits.acquire();
            }
        }
    }

    /** Looks once as soon as it listens: what was committed before then was not heard. */
    private void hear(Connection connection) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        listeners.forEach(Runnable::run);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!Thread.interrupted()) {
            PGNotification[] heard = postgres.getNotifications((int) TRUST.toMillis());
            if (heard == null || heard.length == 0) {
                requireAlive(connection);
            } else if (fromOthers(heard)) {
                listeners.forEach(Runnable::run);
            }
        }
        throw new InterruptedException("told to stop");
    }

    private boolean fromOthers(PGNotification[] heard) {
        for (PGNotification one : heard) {
            if (one.getPID() != ourselves) {
                return true;
            }
        }
        return false;
    }

    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid(ALIVE_SECONDS)) {
            throw new SQLException("the connection is no longer there");
        }
    }
}
