package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.seal.Difference.Kind;

/** How the record is sealed, and that what is sealed can be proved, on every database. */
abstract class SealsContract {

    SealedLedger ledger;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = new SealedLedger(database());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEmptyRecordIsWhole() {
        assertThat(ledger.sealer(SealedLedger.KEYS).seal()).isZero();
        assertThat(ledger.verify()).isEqualTo(new Verdict(true, 0, 0, 0, 0, List.of(), true));
    }

    @Test
    void whatIsSealedInSeveralRoundsIsWhole() {
        Sealer sealer = ledger.sealer(SealedLedger.KEYS);
        for (int round = 0; round < 5; round++) {
            ledger.record("case-a", 90 * round, 90);
            ledger.record("case-b", 30 * round, 30);
            ledger.seal(sealer);
        }

        assertThat(ledger.verify()).isEqualTo(new Verdict(true, 600, 0, 5, 0, List.of(), true));
        assertThat(ledger.verify(ledger.log.latest().orElseThrow()).whole()).isTrue();
    }

    @Test
    void manyEventsAreSealedBatchByBatch() {
        ledger.record("case-a", 0, 2_100);
        ledger.seal();

        assertThat(ledger.verify()).isEqualTo(new Verdict(true, 2_100, 0, 3, 0, List.of(), true));
    }

    @Test
    void anEventThatIsNotSealedYetIsNoFault() {
        ledger.record("case-a", 0, 3);
        ledger.seal();
        ledger.record("case-a", 3, 2);

        assertThat(ledger.verify()).isEqualTo(new Verdict(true, 3, 2, 1, 0, List.of(), true));
    }

    @Test
    void aHeadSaysWhatWasSignedAndWhen() {
        ledger.record("case-a", 0, 3);
        SignedHead head = ledger.seal();

        assertThat(new String(head.signedText(), StandardCharsets.UTF_8))
                .isEqualTo("writedown seal 1\nevents 3\nroot " + head.root() + "\ntime 2026-03-02T12:00:00.123Z\n");
        assertThat(SealedLedger.KEYS.signed(head)).isTrue();
    }

    @Test
    void eachSealedEventIsProvedToBeInTheHead() {
        ledger.record("case-a", 0, 300);
        ledger.seal();
        ledger.record("case-b", 0, 20);
        SignedHead head = ledger.seal();
        SealProofs proofs = new SealProofs(ledger.log);

        for (EventName event : List.of(
                new EventName("case-a", 0),
                new EventName("case-a", 255),
                new EventName("case-a", 256),
                new EventName("case-b", 19))) {
            Inclusion proof = proofs.inclusion(event).orElseThrow();
            assertThat(proof.head()).isEqualTo(head);
            assertThat(Proofs.includes(proof.hash(), proof.leaf(), head.events(), proof.path(), head.root()))
                    .isTrue();
        }
        assertThat(proofs.inclusion(new EventName("case-b", 20))).isEmpty();
    }

    @Test
    void eachHeadIsProvedToBeTheBeginningOfTheNext() {
        List<SignedHead> heads = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            ledger.record("case-a", 77 * round, 77);
            heads.add(ledger.seal());
        }
        SealProofs proofs = new SealProofs(ledger.log);

        for (SignedHead first : heads) {
            SignedHead last = heads.getLast();
            Consistency proof =
                    proofs.consistency(first.events(), last.events()).orElseThrow();
            assertThat(Proofs.extend(first.events(), first.root(), last.events(), last.root(), proof.path()))
                    .isTrue();
        }
        assertThat(proofs.consistency(0, 5)).isEmpty();
        assertThat(proofs.consistency(5, 617)).isEmpty();
    }

    @Test
    void ofSeveralProcessesOneSealsAndNoEventIsSealedTwice() throws Exception {
        try (ExecutorService all = Executors.newFixedThreadPool(6)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                String caseId = "case-" + writer;
                work.add(all.submit(() -> {
                    for (int i = 0; i < 40; i++) {
                        ledger.record(caseId, 10 * i, 10);
                    }
                }));
                Sealer sealer = ledger.sealer(SealedLedger.KEYS);
                work.add(all.submit(() -> {
                    for (int i = 0; i < 60; i++) {
                        sealer.seal();
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        ledger.sql("update seal_log set sealer = null");
        ledger.seal();

        Verdict verdict = ledger.verify();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.events()).isEqualTo(1_200);
    }

    @Test
    void whoHasNoClaimWaitsUntilItHasRunOut() {
        ledger.record("case-a", 0, 3);
        ledger.sql("update seal_log set sealer = 'another', claimed_at = current_timestamp");
        assertThat(ledger.sealer(SealedLedger.KEYS).seal()).isZero();

        ledger.sql("update seal_log set claimed_at = current_timestamp - interval '61' second");
        assertThat(ledger.sealer(SealedLedger.KEYS).seal()).isEqualTo(3);
    }

    @Test
    void itIsSealedEveryNowAndThenAndWhenTheProcessStops() {
        Sealing often = new Sealing(ledger.sealer(SealedLedger.KEYS), Duration.ofMillis(20));
        often.start();
        ledger.record("case-a", 0, 3);
        Awaitility.await().until(() -> ledger.log.state().events() == 3);
        often.stop();

        Sealing seldom = new Sealing(ledger.sealer(SealedLedger.KEYS), Duration.ofHours(1));
        seldom.start();
        ledger.record("case-a", 3, 2);
        seldom.stop();
        assertThat(ledger.log.state().events()).isEqualTo(5);
        assertThat(ledger.verify().whole()).isTrue();
    }

    /** Else the change would be signed with what comes after it. */
    @Test
    void nothingIsSealedOnTopOfSealsThatWereTamperedWith() {
        ledger.record("case-a", 0, 3);
        ledger.seal();
        ledger.sql("update seal_tile set hashes = ?", new byte[3 * Hash.BYTES]);
        ledger.record("case-a", 3, 1);

        assertThatExceptionOfType(SealsBroken.class)
                .isThrownBy(ledger.sealer(SealedLedger.KEYS)::seal)
                .withMessageContaining("3 events");
        assertThat(ledger.log.state().events()).isEqualTo(3);
    }

    @Test
    void aStrangersKeyGoesOnWithNobodysSealsUnlessTheOtherIsNamed() {
        ledger.record("case-a", 0, 3);
        SignedHead head = ledger.seal();
        ledger.record("case-a", 3, 1);
        SealKey other = SealKey.of(SealKey.random());

        assertThatExceptionOfType(SealsBroken.class)
                .isThrownBy(ledger.sealer(new SealKeys(other, Set.of()))::seal)
                .withMessageContaining(head.signer());

        SealKeys both = new SealKeys(other, Set.of(head.signer()));
        assertThat(ledger.sealer(both).seal()).isEqualTo(1);
        assertThat(new Verifier(ledger.log, ledger.rows, both)
                        .verify(null, read -> {})
                        .whole())
                .isTrue();
        assertThat(ledger.verify().differences()).extracting(Difference::kind).containsExactly(Kind.SIGNATURE);
    }

    @Test
    void proofsAreNotHandedOutThatDoNotHold() {
        ledger.record("case-a", 0, 3);
        ledger.seal();
        ledger.sql("update seal_head set root = ?", new byte[Hash.BYTES]);

        assertThatExceptionOfType(SealsBroken.class)
                .isThrownBy(() -> new SealProofs(ledger.log).inclusion(new EventName("case-a", 1)));
    }

    @Test
    void aHeadThatSomebodyElseSignedIsTold() {
        ledger.record("case-a", 0, 3);
        SignedHead head = ledger.seal();
        SignedHead forged = SealKey.of(SealKey.random()).sign(3, head.root(), head.time());

        assertThat(ledger.verify(forged).differences())
                .extracting(Difference::kind, Difference::event)
                .containsExactly(tuple(Kind.SIGNATURE, null));
        assertThat(ledger.verify(new SignedHead(2, head.root(), head.time(), head.signer(), head.signature()))
                        .differences())
                .extracting(Difference::kind)
                .contains(Kind.SIGNATURE);
    }
}
