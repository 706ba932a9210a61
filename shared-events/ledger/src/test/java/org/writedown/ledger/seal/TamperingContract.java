package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.seal.Difference.Kind;

/**
 * What somebody does to the tables who may do everything to them, and whether it is found. Of a record of 300 sealed events of
 * case-a and 10 of case-b.
 */
abstract class TamperingContract {

    private static final EventName EVENT = new EventName("case-a", 270);

    private SealedLedger ledger;
    private SignedHead held;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void record() throws Exception {
        ledger = new SealedLedger(database());
        ledger.record("case-a", 0, 200);
        ledger.seal();
        ledger.record("case-b", 0, 10);
        ledger.record("case-a", 200, 100);
        held = ledger.seal();
        assertThat(ledger.verify(held).whole()).isTrue();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_id = 'another'",
                "firm = 'another'",
                "event_type = 'another'",
                "revision = 2",
                "recorded_at = recorded_at - interval '1' second"
            })
    void anEditedColumnIsFound(String edit) {
        ledger.sql("update domain_event set " + edit + " where case_id = 'case-a' and sequence_number = 270");

        assertFound(Kind.CHANGED, EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "metadata"})
    void aSingleChangedBitIsFound(String column) {
        byte[] bytes = ledger.jdbc
                .sql("select " + column + " from domain_event where case_id = 'case-a' and sequence_number = 270")
                .query((row, number) -> row.getBytes(1))
                .single();
        bytes[bytes.length - 1] ^= 1;
        ledger.sql(
                "update domain_event set " + column + " = ? where case_id = 'case-a' and sequence_number = 270", bytes);

        assertFound(Kind.CHANGED, EVENT);
    }

    @Test
    void aDeletedEventIsFound() {
        ledger.sql("delete from domain_event where case_id = 'case-a' and sequence_number = 270");

        assertFound(Kind.MISSING, EVENT);
    }

    @Test
    void aDeletedCaseIsFoundEventByEvent() {
        ledger.sql("delete from domain_event where case_id = 'case-b'");

        Verdict verdict = ledger.verify();
        assertThat(verdict.differing()).isEqualTo(10);
        assertThat(verdict.differences())
                .allMatch(one -> one.kind() == Kind.MISSING
                        && one.event() != null
                        && one.event().caseId().equals("case-b"));
    }

    @Test
    void moreThanAnybodyWouldReadIsCounted() {
        ledger.sql("delete from domain_event where case_id = 'case-a'");

        Verdict verdict = ledger.verify();
        assertThat(verdict.differing()).isEqualTo(300);
        assertThat(verdict.differences()).hasSize(Verdict.MOST_LISTED);
    }

    @Test
    void swappedEventsAreFoundAndNamedBoth() {
        renumber("case-a", 270, "case-a", -1);
        renumber("case-b", 4, "case-a", 270);
        renumber("case-a", -1, "case-b", 4);

        assertThat(ledger.verify().differences())
                .extracting(Difference::kind, Difference::event, Difference::inItsPlace)
                .containsExactlyInAnyOrder(
                        tuple(Kind.SWAPPED, EVENT, new EventName("case-b", 4)),
                        tuple(Kind.SWAPPED, new EventName("case-b", 4), EVENT));
    }

    @Test
    void anEventThatWasMovedIsMissingWhereItWasAndAddedWhereItIs() {
        renumber("case-b", 9, "case-c", 0);

        assertThat(ledger.verify().differences())
                .extracting(Difference::kind, Difference::event)
                .containsExactly(
                        tuple(Kind.MISSING, new EventName("case-b", 9)), tuple(Kind.ADDED, new EventName("case-c", 0)));
    }

    /** Behind the follower's back, so that no view and no sealer ever reads it. */
    @Test
    void anEventThatWasPutAmongTheSealedOnesIsFound() {
        ledger.sql(
                "insert into domain_event (global_index, tx_id, event_id, case_id, sequence_number, firm, event_type,"
                        + " revision, payload, metadata, recorded_at) overriding system value"
                        + " select -1, tx_id, 'put in', case_id, 10, firm, event_type, revision, payload, metadata, recorded_at"
                        + " from domain_event where case_id = 'case-b' and sequence_number = 9");

        assertFound(Kind.ADDED, new EventName("case-b", 10));
    }

    @Test
    void aTailThatWasCutOffTheRecordAloneIsFound() {
        ledger.sql("delete from domain_event where case_id = 'case-a' and sequence_number >= 298");

        assertThat(ledger.verify().differences())
                .extracting(Difference::kind, Difference::event)
                .containsExactly(
                        tuple(Kind.MISSING, new EventName("case-a", 298)),
                        tuple(Kind.MISSING, new EventName("case-a", 299)));
    }

    /** Whoever writes new hashes cannot sign them. */
    @Test
    void anEventWhoseSealWasMadeToFitIsFoundByTheHeadThatWasSigned() {
        ledger.sql("update domain_event set firm = 'another' where case_id = 'case-a' and sequence_number = 270");
        Tile open = ledger.log.tiles(1, 1).getFirst();
        List<SealedEvent> forged = open.leaves().stream()
                .map(event -> event.name().equals(EVENT) ? hashedAnew() : event)
                .toList();
        ledger.log.put(new Tile(1, forged));

        Verdict verdict = ledger.verify();
        assertThat(verdict.differences())
                .extracting(Difference::kind, Difference::what)
                .containsExactly(
                        tuple(Kind.SEALS, "the hashes of sealed events 201 to 310 are not those that were signed"));
        assertThat(verdict.whole()).isFalse();
    }

    @Test
    void aHeadThatWasChangedIsFound() {
        ledger.sql("update seal_head set root = ? where events = 310", new byte[Hash.BYTES]);

        assertThat(ledger.verify().differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.SIGNATURE, Kind.SEALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from seal_tile where tile = 0",
                "delete from seal_tile where tile = 1",
                "delete from seal_head where events = 310",
                "update seal_log set events = 200",
                "delete from seal_log",
                "update seal_tile set names = hashes where tile = 1",
                "update seal_head set root = substring(root, 1, 5) where events = 310",
                "update seal_tile set root = hashes where tile = 0"
            })
    void sealsThatWereCutAreFound(String cut) {
        ledger.sql(cut.replace("root = hashes", "root = (select root from seal_head where events = 200)"));

        assertThat(ledger.verify().differences()).extracting(Difference::kind).contains(Kind.SEALS);
    }

    /** Record and seals were set back together, to what they once were: nothing that is left shows it. */
    @Test
    void aTailThatWasCutOffRecordAndSealsIsFoundByAHeadThatIsKeptElsewhereAndByNothingElse() {
        Backup seals = Backup.of(ledger);
        ledger.record("case-a", 300, 50);
        SignedHead elsewhere = ledger.seal();

        ledger.sql("delete from domain_event where case_id = 'case-a' and sequence_number >= 300");
        seals.restoreSeals();

        assertThat(ledger.verify().whole()).isTrue();
        assertThat(ledger.verify(held).whole()).isTrue();
        assertThat(ledger.verify(elsewhere).differences())
                .extracting(Difference::kind, Difference::what)
                .containsExactly(tuple(Kind.HELD_HEAD, "the head that is held is of 360 events, of which 50 are gone"));
    }

    /** As before, and the work went on: soon there are more events than the head speaks of. */
    @Test
    void aBackupThatWasRolledBackIsFoundByAHeadThatIsKeptElsewhereAndByNothingElse() {
        Backup backup = Backup.of(ledger);
        ledger.record("case-a", 300, 50);
        SignedHead elsewhere = ledger.seal();

        backup.restore();
        ledger.record("case-b", 10, 80);
        ledger.seal();

        assertThat(ledger.verify().whole()).isTrue();
        assertThat(ledger.verify(held).whole()).isTrue();
        assertThat(ledger.verify(elsewhere).differences())
                .extracting(Difference::kind, Difference::what)
                .containsExactly(tuple(Kind.HELD_HEAD, "the first 360 events are not those of the head that is held"));
    }

    private void assertFound(Kind kind, EventName event) {
        Verdict verdict = ledger.verify();
        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.differences())
                .extracting(Difference::kind, Difference::event)
                .containsExactly(tuple(kind, event));
    }

    private void renumber(String caseId, long sequence, String toCase, long toSequence) {
        ledger.sql(
                "update domain_event set case_id = ?, sequence_number = ? where case_id = ? and sequence_number = ?",
                toCase,
                toSequence,
                caseId,
                sequence);
    }

    private SealedEvent hashedAnew() {
        return ledger.rows.after(LedgerPosition.START, 1_000).stream()
                .map(EventHashes::sealed)
                .filter(event -> event.name().equals(EVENT))
                .findFirst()
                .orElseThrow();
    }
}
