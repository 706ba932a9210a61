package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.writedown.ledger.TestLedger.note;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.TestLedger;
import org.writedown.ledger.TestPostgres;
import org.writedown.ledger.feed.Dialect;

/** A ledger that was dumped from one PostgreSQL and restored into a younger one. */
class RestoredLedgerTest {

    private final DataSource database = TestPostgres.emptyDatabase();
    private final TestLedger ledger = TestLedger.open(database);
    private final JdbcClient jdbc = ledger.jdbc();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aLedgerOfThisClusterStarts() {
        ledger.engine().appendEvents(List.of(note("case-a", 0)));

        assertThatCode(() -> RestoredLedger.check(database, Dialect.POSTGRESQL)).doesNotThrowAnyException();
    }

    @Test
    void anEmptyLedgerStarts() {
        assertThatCode(() -> RestoredLedger.check(database, Dialect.POSTGRESQL)).doesNotThrowAnyException();
    }

    @Test
    void aLedgerFromAClusterThatWasFurtherIsRefusedUntilItIsPreparedAsTheMessageSays() {
        ledger.engine().appendEvents(List.of(note("case-a", 0), note("case-a", 1)));
        List<String> before = identifiers();
        jdbc.sql("update domain_event set tx_id = '99999999999'").update();
        assertThat(identifiers())
                .as("hidden: its transactions seem not to have happened yet")
                .isEmpty();

        assertThatIllegalStateException()
                .isThrownBy(() -> RestoredLedger.check(database, Dialect.POSTGRESQL))
                .withMessageContaining(String.join("; ", RestoredLedger.PREPARATION));

        RestoredLedger.PREPARATION.forEach(statement -> jdbc.sql(statement).update());
        RestoredLedger.check(database, Dialect.POSTGRESQL);
        ledger.engine().appendEvents(List.of(note("case-a", 2)));
        assertThat(identifiers()).startsWith(before.toArray(String[]::new)).hasSize(3);
    }

    @Test
    void soIsOneWhoseSealsAreFurtherThanItsCluster() {
        jdbc.sql("update seal_log set tx_id = 99999999999").update();

        assertThatIllegalStateException().isThrownBy(() -> RestoredLedger.check(database, Dialect.POSTGRESQL));
    }

    private List<String> identifiers() {
        return ledger.feed().stream().map(EventMessage::getIdentifier).toList();
    }
}
