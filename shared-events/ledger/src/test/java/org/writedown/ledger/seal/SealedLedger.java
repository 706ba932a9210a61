package org.writedown.ledger.seal;

import static org.writedown.ledger.TestLedger.note;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.TestLedger;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerRows;

/** A ledger on an empty database, and whoever seals and verifies it. */
final class SealedLedger implements AutoCloseable {

    static final SealKeys KEYS = new SealKeys(SealKey.of(SealKey.random()), Set.of());

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00.123456Z"), ZoneOffset.UTC);

    final JdbcClient jdbc;
    final SealLog log;
    final LedgerRows rows;

    private final DataSource database;
    private final TestLedger ledger;

    SealedLedger(DataSource database) {
        this.database = database;
        ledger = TestLedger.open(database);
        jdbc = ledger.jdbc();
        log = new SealLog(database);
        rows = new LedgerRows(database, Dialect.of(database));
    }

    void record(String caseId, int from, int events) {
        ledger.store()
                .publish(IntStream.range(from, from + events)
                        .mapToObj(i -> note(caseId, i))
                        .toList());
    }

    /** As a process that has just started. */
    Sealer sealer(SealKeys keys) {
        return new Sealer(log, rows, keys, new TransactionTemplate(new JdbcTransactionManager(database)), NOON);
    }

    /** Seals all there is, as a process that has just started. */
    SignedHead seal() {
        return seal(sealer(KEYS));
    }

    SignedHead seal(Sealer sealer) {
        while (sealer.seal() > 0) {
            Thread.onSpinWait();
        }
        return log.latest().orElseThrow();
    }

    Verdict verify() {
        return verify(null);
    }

    Verdict verify(@Nullable SignedHead held) {
        return new Verifier(log, rows, KEYS).verify(held, read -> {});
    }

    /** What the superuser does; triggers and constraints are no obstacle. */
    void sql(String statement, Object... parameters) {
        jdbc.sql(statement).params(parameters).update();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
