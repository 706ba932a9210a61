package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.TestPostgres;
import org.writedown.ledger.config.RestoredCluster;

class PostgresSealsTest extends SealsContract {

    private final DataSource database = TestPostgres.emptyDatabase();

    @Override
    DataSource database() {
        return database;
    }

    /** Like every reader of the feed: what commits late is neither overtaken nor lost. */
    @Test
    void anEventInAnOpenTransactionIsSealedBeforeItsNeighbours() throws Exception {
        ledger.record("case-a", 0, 1);
        ledger.seal();
        try (Connection held = database.getConnection();
                Statement statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("""
                    insert into domain_event (event_id, case_id, sequence_number, firm, event_type, revision, payload,
                      metadata, recorded_at)
                    select 'late', case_id, 1, firm, event_type, revision, payload, metadata, recorded_at from domain_event
                    """);
            ledger.record("case-b", 0, 1);
            assertThat(ledger.sealer(SealedLedger.KEYS).seal()).isZero();
            assertThat(ledger.verify().unsealed()).isEqualTo(1);
            held.commit();
        }

        assertThat(ledger.sealer(SealedLedger.KEYS).seal()).isEqualTo(2);
        assertThat(new SealProofs(ledger.log)
                        .inclusion(new EventName("case-a", 1))
                        .orElseThrow()
                        .leaf())
                .isEqualTo(1);
        assertThat(ledger.verify().whole()).isTrue();
    }

    /** Transaction ids begin anew, and with them the order of the feed; the seals are of the events. */
    @Test
    void aLedgerThatWasRestoredIntoAnotherClusterIsWholeAndGoesOn() {
        ledger.record("case-a", 0, 300);
        SignedHead held = ledger.seal();
        ledger.record("case-b", 0, 10);
        ledger.sql("update domain_event set tx_id = (tx_id::text::bigint + 99999999999)::text::xid8");
        ledger.sql("update seal_log set tx_id = tx_id + 99999999999");

        RestoredCluster.prepare(ledger.jdbc);

        assertThat(ledger.verify(held)).isEqualTo(new Verdict(true, 300, 10, 1, 0, List.of(), true));
        ledger.record("case-a", 300, 5);
        ledger.seal();
        Verdict verdict = ledger.verify(held);
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.events()).isEqualTo(315);
    }
}
