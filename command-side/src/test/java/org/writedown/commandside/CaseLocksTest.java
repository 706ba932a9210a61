package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.common.lock.Lock;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.append.LedgerBusy;

class CaseLocksTest {

    private final CaseLocks locks = new CaseLocks(Duration.ofSeconds(5));

    @Test
    void turnsAreTakenInTheOrderInWhichTheyWereAskedFor() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        try (Lock held = locks.obtainLock("case-1")) {
            for (int n = 0; n < 8; n++) {
                int number = n;
                Thread thread = Thread.ofPlatform().start(() -> {
                    Lock turn = locks.obtainLock("case-1");
                    order.add(number);
                    turn.release();
                });
                await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
                waiting.add(thread);
            }
            assertThat(held.isHeld()).isTrue();
        }
        for (Thread thread : waiting) {
            thread.join();
        }

        assertThat(order).isEqualTo(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void anotherCaseIsNotWaitedFor() throws Exception {
        try (Lock held = locks.obtainLock("case-1")) {
            Thread other =
                    Thread.ofPlatform().start(() -> locks.obtainLock("case-2").release());
            assertThat(other.join(Duration.ofSeconds(2))).isTrue();
            assertThat(held.isHeld()).isTrue();
        }
    }

    @Test
    void aTurnThatDoesNotComeInTimeIsGivenUp() throws Exception {
        CaseLocks impatient = new CaseLocks(Duration.ofMillis(20));
        try (Lock held = impatient.obtainLock("case-1")) {
            Thread other = Thread.ofPlatform().start(() -> assertThatThrownBy(() -> impatient.obtainLock("case-1"))
                    .isInstanceOf(LedgerBusy.class));
            other.join();
            assertThat(held.isHeld()).isTrue();
        }
    }

    @Test
    void aCaseThatNobodyWantsIsForgotten() {
        try (Lock outer = locks.obtainLock("case-1");
                Lock again = locks.obtainLock("case-1")) {
            assertThat(outer.isHeld() && again.isHeld()).isTrue();
            assertThat(locks.size()).isEqualTo(1);
        }
        assertThat(locks.size()).isZero();
    }
}
