package org.writedown.ledger.feed;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who follow the feed that it is worth another look: at once after a commit of this process
 * or of another that was heard of, a few times more soon after it, and every {@link #SLOWEST} in any case.
 *
 * <p>The second looks are not politeness. On PostgreSQL a committed event stays hidden while an older
 * transaction of anyone is open (it could still come first), and nothing tells when that one ends; and
 * what other processes tell can be lost. One thread of its own does the telling, so that a
 * thousand commits a second cost the writers nothing and the followers one look a millisecond.
 */
final class Waker implements AutoCloseable {

    /** How long after a commit the first second look is taken; each further one waits twice as long. */
    static final Duration FIRST = Duration.ofMillis(2);

    /** The longest that an event goes unnoticed whose commit nobody told of. */
    static final Duration SLOWEST = Duration.ofMillis(200);

    private static final long BACK_OFF = 2;
    private static final Duration REST = Duration.ofMillis(1);
    private static final Logger LOG = LoggerFactory.getLogger(Waker.class);

    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final Semaphore commits = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ledger-waker").unstarted(this::run);

    void start() {
        thread.start();
    }

    /** Something was committed. */
    void committed() {
        commits.release();
    }

    void add(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void remove(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        long pause = FIRST.toNanos();
        try {
            while (true) {
                boolean committed = commits.tryAcquire(pause, TimeUnit.NANOSECONDS);
                commits.drainPermits();
                sleepers.forEach(Waker::wake);
                pause = committed ? FIRST.toNanos() : Math.min(pause * BACK_OFF, SLOWEST.toNanos());
                Thread.sleep(REST);
            }
        } catch (InterruptedException e) {
            LOG.debug("the waker was told to stop");
        }
    }

    /** A follower that fails to wake must not keep the others asleep. */
    private static void wake(Runnable sleeper) {
        try {
            sleeper.run();
        } catch (RuntimeException e) {
            LOG.warn("a follower of the feed could not be woken", e);
        }
    }
}
