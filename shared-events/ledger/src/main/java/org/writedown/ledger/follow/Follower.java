package org.writedown.ledger.follow;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.writedown.ledger.feed.FeedEvent;
import org.writedown.ledger.feed.LedgerEventStore.News;
import org.writedown.ledger.feed.LedgerFeed;
import org.writedown.ledger.feed.LedgerPosition;

/**
 * Follows the feed for as long as it runs. One thread looks, at once after a commit, and reads whatever has come since:
 * one event or thousands, so that batches are as large as the backlog. The segments that this process has claimed are
 * written in a few transactions side by side, each with its token, and then it looks again. So a process never waits
 * for a transaction of its own to let the feed go on, and there is no queue that could grow.
 */
public final class Follower implements SmartLifecycle {

    /** How often claims are renewed and free segments looked for. */
    private static final Duration CLAIM = Duration.ofSeconds(1);

    /** After as many events or fewer the next look follows at once, so that a single event is seen soon. */
    private static final int FEW = 4;

    /**
     * How long more events are gathered where they come in numbers: a batch costs about the same whatever its size, and
     * who sends commands would wait for the processor that small ones take.
     */
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final FollowerParts parts;
    private final Claims claims;
    private final Lanes lanes;
    private final LedgerFeed feed;
    private final Portion portion;
    private final Semaphore news = new Semaphore(0);
    private final Patience patience = new Patience();
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private @Nullable News subscription;
    private boolean front;
    private int brought;
    private long nextClaim;

    public Follower(FollowerParts parts) {
        this.parts = parts;
        FollowerSettings settings = parts.settings();
        Tokens tokens = parts.tokens();
        this.claims = new Claims(tokens, parts.transaction(), settings.segments());
        this.lanes = new Lanes(settings.name(), parts.lanes(), tokens, parts.transaction(), parts.following());
        this.feed = parts.feed();
        this.portion = new Portion(settings.batch());
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = false;
            nextClaim = System.nanoTime();
            subscription = parts.store().onNews(news::release);
            thread = Thread.ofPlatform()
                    .name(parts.settings().name() + "-follower")
                    .start(this::run);
        }
    }

    /** Lets what is being written come to its end, and leaves the segments to others. */
    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping = true;
        news.release();
        try {
            if (!running.join(STOP)) {
                LOG.warn("{} is still writing a batch; another process takes over when it has not", running.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (!stopping) {
            try {
                news.drainPermits();
                claimNowAndThen();
                if (look()) {
                    gather();
                } else {
                    sleep();
                }
                patience.worked();
            } catch (RuntimeException | Error e) {
                patience.failed();
                LOG.warn(
                        "{} cannot read and tries again: {}",
                        parts.settings().name(),
                        e.getClass().getName());
                while (!stopping && patience.left() > 0) {
                    pause(patience.left());
                }
            }
        }
        end();
    }

    private void claimNowAndThen() {
        if (System.nanoTime() - nextClaim >= 0) {
            nextClaim = System.nanoTime() + CLAIM.toNanos();
            try {
                claims.round();
            } catch (ClaimLost e) {
                LOG.info("{}", e.getMessage());
                nextClaim = System.nanoTime(); // Moved by a rebuild, or another's: the next round sees which.
            }
        }
    }

    /** Whether there was something to do, or there may be. */
    private boolean look() {
        List<SegmentState> ready = claims.ours().stream()
                .filter(segment -> segment.patience().left() == 0)
                .toList();
        if (ready.isEmpty()) {
            return false;
        }
        LedgerPosition last = ready.stream()
                .map(SegmentState::reached)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LedgerPosition first = ready.stream()
                .map(SegmentState::reached)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean behind = !first.equals(last);
        front = behind && !front;
        return bring(ready, front ? last : first) || behind;
    }

    /** Segments that are behind take turns with those in front, so that neither waits for the others. */
    private boolean bring(List<SegmentState> ready, LedgerPosition from) {
        List<FeedEvent> events = feed.after(from, portion.most());
        if (events.isEmpty()) {
            return false;
        }
        LedgerPosition end = events.getLast().at();
        List<SegmentState> at = ready.stream()
                .filter(segment -> segment.reached().compareTo(from) >= 0
                        && segment.reached().compareTo(end) < 0)
                .toList();
        int claimed = claims.ours().size();
        lanes.write(at, events, claims);
        if (claims.ours().size() < claimed) {
            nextClaim = System.nanoTime(); // Lost to another process, or moved by a rebuild: then it is free again.
        }
        portion.saw(events);
        brought = events.size();
        return true;
    }

    /** When there was more than a few events, and not a backlog. */
    private void gather() {
        if (brought > FEW && brought < portion.most() / 2) {
            LockSupport.parkNanos(GATHER.toNanos());
        }
        brought = 0;
    }

    private void sleep() {
        long until = nextClaim - System.nanoTime();
        for (SegmentState segment : claims.ours()) {
            long left = segment.patience().left();
            until = left > 0 ? Math.min(until, left) : until;
        }
        pause(until);
    }

    /** Until there is news, or for as long as it says. */
    private void pause(long nanos) {
        try {
            news.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void end() {
        News told = subscription;
        if (told != null) {
            told.close();
        }
        try {
            claims.release();
        } catch (RuntimeException e) {
            LOG.info(
                    "claims were not given back and will run out: {}",
                    e.getClass().getName());
        }
    }
}
