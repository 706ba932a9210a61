package org.writedown.commandside;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.writedown.ledger.append.LedgerBusy;

/**
 * One command at a time for each case, first come first served. Axon's own locks let newcomers overtake,
 * which makes a busy case's unluckiest caller wait for seconds. Cases never wait for each other.
 */
final class CaseLocks implements LockFactory {

    private final ConcurrentHashMap<String, Turns> cases = new ConcurrentHashMap<>();
    private final Duration longest;

    /** @param longest how long a command waits for its turn */
    CaseLocks(Duration longest) {
        this.longest = longest;
    }

    /** @throws LedgerBusy if the turn does not come in time; nothing was decided */
    @Override
    public Lock obtainLock(String caseId) {
        Turns turns = cases.compute(caseId, (id, known) -> known == null ? new Turns(1) : known.with(1));
        Turn turn = new Turn(caseId, turns.lock);
        try {
            if (turns.lock.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return turn;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        turn.leave();
        throw new LedgerBusy("others keep changing case " + caseId);
    }

    /** How many cases are being changed or waited for. */
    int size() {
        return cases.size();
    }

    /** @param wanting how many threads hold or want the lock; at none it is forgotten */
    private record Turns(ReentrantLock lock, int wanting) {

        Turns(int wanting) {
            this(new ReentrantLock(true), wanting);
        }

        Turns with(int more) {
            return new Turns(lock, wanting + more);
        }
    }

    private final class Turn implements Lock {

        private final String caseId;
        private final ReentrantLock lock;

        Turn(String caseId, ReentrantLock lock) {
            this.caseId = caseId;
            this.lock = lock;
        }

        @Override
        public void release() {
            lock.unlock();
            leave();
        }

        @Override
        public boolean isHeld() {
            return lock.isHeldByCurrentThread();
        }

        void leave() {
            cases.computeIfPresent(caseId, (id, turns) -> turns.wanting == 1 ? null : turns.with(-1));
        }
    }
}
