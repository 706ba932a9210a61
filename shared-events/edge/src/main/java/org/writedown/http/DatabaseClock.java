package org.writedown.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the process and its database agree on the time. Events bear the time of the process that records them, and
 * processes share out their work by claims that run out: a clock that is far off writes times that nobody can explain.
 */
final class DatabaseClock implements HealthIndicator {

    /** How far the two may be apart. Claims on segments run out after 10 s, so this is half of what does harm. */
    static final Duration MOST = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final AtomicBoolean agreed = new AtomicBoolean(true);

    DatabaseClock(DataSource database, InstantSource clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /**
     * How far the process is ahead of the database, at least: an answer that took long says the less. Negative when it
     * is behind.
     *
     * @throws org.springframework.dao.DataAccessException if the database does not answer
     */
    Duration ahead() {
        Instant asked = clock.instant();
        Instant told = jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant heard = clock.instant();
        if (told.isBefore(asked)) {
            return Duration.between(told, asked);
        }
        return told.isAfter(heard) ? Duration.between(told, heard) : Duration.ZERO;
    }

    boolean agrees(Duration ahead) {
        boolean agrees = ahead.abs().compareTo(MOST) <= 0;
        if (agreed.getAndSet(agrees) != agrees) {
            LOG.warn(
                    "the clock of this process is {} the database's, by {}", agrees ? "again near" : "far from", ahead);
        }
        return agrees;
    }

    @Override
    public Health health() {
        Duration ahead = ahead();
        return (agrees(ahead) ? Health.up() : Health.down())
                .withDetail("ahead of the database", ahead.toString())
                .build();
    }
}
