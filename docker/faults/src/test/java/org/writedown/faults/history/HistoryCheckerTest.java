package org.writedown.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.faults.history.Call.Told;
import org.writedown.faults.history.Finding.Kind;

/** The judge finds what is planted, and nothing in a sound run. */
class HistoryCheckerTest {

    private static final Told OPENED = new Told(0, "case.opened");
    private static final Told BILLED = new Told(1, "case.bill-uploaded");
    private static final Told ANSWERED = new Told(2, "case.response-recorded");
    private static final Told REMOVED = new Told(3, "case.line-removed");

    private final List<Call> calls = new ArrayList<>(List.of(
            call("open", 10, 20, 201, 1, OPENED),
            call("bill", 30, 40, 201, 2, BILLED),
            call("answer", 50, 60, 201, 4, ANSWERED, REMOVED),
            call("unheard", 70, 80, Call.UNHEARD, 0)));

    private final List<StoredEvent> events = new ArrayList<>(List.of(
            event(OPENED, "open", List.of()),
            event(BILLED, null, List.of(moved(Account.BILLED, Account.OUTSTANDING, 900))),
            event(ANSWERED, "answer", List.of()),
            event(REMOVED, null, List.of(moved(Account.OUTSTANDING, Account.PAID, 400)))));

    private final List<StoredReceipt> receipts =
            new ArrayList<>(List.of(receipt("open", 0, 1), receipt("bill", 1, 2), receipt("answer", 2, 4)));

    @Test
    void aSoundRunIsSound() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRequestThatWasNeverAnsweredMayBeStoredWholeOrNotAtAll() {
        events.add(event(new Told(4, "case.note-added"), "unheard", List.of()));
        receipts.add(receipt("unheard", 4, 5));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLossAtTheEndIsFound() {
        events.removeLast();
        assertThat(kinds()).contains(Kind.LOST, Kind.TORN);
    }

    @Test
    void aLossOfEventAndReceiptIsFound() {
        events.subList(2, 4).clear();
        receipts.removeLast();
        assertThat(kinds()).containsOnly(Kind.LOST);
    }

    @Test
    void aLossInTheMiddleIsAGapToo() {
        events.remove(1);
        assertThat(kinds()).contains(Kind.LOST, Kind.GAP);
    }

    @Test
    void anotherEventInItsPlaceIsALoss() {
        events.set(1, event(new Told(1, "case.note-added"), null, List.of()));
        assertThat(kinds()).contains(Kind.LOST);
    }

    @Test
    void aRequestDoneTwiceIsFoundByItsMark() {
        events.add(event(new Told(4, "case.note-added"), "answer", List.of()));
        receipts.add(receipt("other", 4, 5));
        assertThat(kinds()).containsOnly(Kind.DOUBLED);
    }

    @Test
    void anEventThatNoRequestRecordedIsFound() {
        events.add(event(new Told(4, "case.note-added"), null, List.of()));
        assertThat(kinds()).containsOnly(Kind.DOUBLED);
    }

    @Test
    void aNumberGivenTwiceIsFound() {
        events.add(event(BILLED, null, List.of()));
        assertThat(kinds()).contains(Kind.DOUBLED);
    }

    @Test
    void anUnbalancedCaseIsFound() {
        events.set(3, event(REMOVED, null, List.of(moved(Account.OUTSTANDING, Account.PAID, 901))));
        assertThat(kinds()).containsOnly(Kind.UNBALANCED);
    }

    @Test
    void halfOfARequestIsFound() {
        receipts.add(receipt("unheard", 4, 6));
        events.add(event(new Told(4, "case.note-added"), null, List.of()));
        assertThat(kinds()).containsOnly(Kind.TORN);
    }

    @Test
    void aSecondAnswerMustBeTheFirst() {
        calls.add(call("bill", 90, 95, 201, 2, BILLED));
        assertThat(findings()).isEmpty();
        calls.add(call("bill", 96, 97, 201, 5, new Told(4, "case.bill-uploaded")));
        assertThat(kinds()).contains(Kind.OTHER_ANSWER);
    }

    @Nested
    class InTime {

        @Test
        void aLaterVersionAnsweredBeforeAnEarlierWasAskedForIsFound() {
            calls.set(1, call("bill", 61, 70, 201, 2, BILLED));
            assertThat(kinds()).containsOnly(Kind.NOT_LINEAR);
        }

        @Test
        void requestsAtTheSameTimeMayComeInAnyOrder() {
            calls.set(1, call("bill", 55, 70, 201, 2, BILLED));
            assertThat(findings()).isEmpty();
        }

        @Test
        void whatWasDoneUnheardAndIsToldOnAskingAgainWasDoneWhenItWasFirstAskedFor() {
            calls.set(1, call("bill", 61, 70, 201, 2, BILLED));
            calls.addFirst(call("bill", 45, 58, Call.UNHEARD, 0));
            assertThat(findings()).isEmpty();
        }

        @Test
        void whatWasRefusedForNowAndIsToldOnAskingAgainMayHaveBeenDoneAtFirst() {
            calls.set(1, call("bill", 61, 70, 201, 2, BILLED));
            calls.addFirst(call("bill", 45, 58, 503, 0));
            assertThat(findings()).isEmpty();
        }

        @Test
        void ofTheSameRequestSentByManyTheFirstToBeSentMayHaveBeenDone() {
            calls.set(1, call("bill", 61, 70, 201, 2, BILLED));
            calls.add(call("bill", 45, 75, 201, 2, BILLED));
            assertThat(findings()).isEmpty();
        }

        @Test
        void askingAgainAndAgainExcusesNothingThatCameBeforeTheFirstTime() {
            calls.set(1, call("bill", 68, 70, 201, 2, BILLED));
            calls.addFirst(call("bill", 64, 67, Call.UNHEARD, 0));
            calls.addFirst(call("bill", 61, 63, Call.UNHEARD, 0));
            assertThat(kinds()).containsOnly(Kind.NOT_LINEAR);
        }

        @Test
        void aConditionThatWasNotHeldIsFound() {
            calls.set(2, on(1L, calls.get(2)));
            assertThat(kinds()).containsOnly(Kind.NOT_LINEAR);
            calls.set(2, on(2L, calls.get(2)));
            assertThat(findings()).isEmpty();
        }

        @Test
        void aConditionRefusedWhileItHeldIsFound() {
            calls.add(on(2L, call("refused", 42, 48, 412, 0)));
            assertThat(kinds()).containsOnly(Kind.NOT_LINEAR);
        }

        @Test
        void aConditionRefusedWhileAnUnheardRequestMayHaveMovedTheCaseIsFair() {
            calls.set(2, call("answer", 50, 60, 201, 4, ANSWERED, REMOVED));
            calls.add(call("answer", 43, 49, Call.UNHEARD, 0));
            calls.add(on(2L, call("refused", 42, 48, 412, 0)));
            assertThat(findings()).isEmpty();
        }

        @Test
        void aConditionRefusedWhileTheCaseMovedOnIsFair() {
            calls.add(on(2L, call("refused", 42, 55, 412, 0)));
            assertThat(findings()).isEmpty();
        }
    }

    private List<Finding> findings() {
        return HistoryChecker.check(calls, new Stored(events, receipts));
    }

    private List<Kind> kinds() {
        return findings().stream().map(Finding::kind).toList();
    }

    private static Call call(String key, long sent, long heard, int status, long version, Told... told) {
        return new Call(key, "c", null, sent, heard, status, version, List.of(told));
    }

    private static Call on(Long version, Call call) {
        return new Call(
                call.key(),
                call.caseId(),
                version,
                call.sentAt(),
                call.heardAt(),
                call.status(),
                call.version(),
                call.told());
    }

    private int made;

    private StoredEvent event(Told told, String mark, List<Movement> movements) {
        return new StoredEvent("e" + made++, "c", told.sequence(), "firm", told.type(), mark, Instant.EPOCH, movements);
    }

    private static StoredReceipt receipt(String key, long before, long after) {
        return new StoredReceipt(key, "c", before, after);
    }

    private static Movement moved(Account from, Account to, long cents) {
        return Movement.of(from, to, new Money(cents, Money.USD), new BillId(1), null);
    }
}
