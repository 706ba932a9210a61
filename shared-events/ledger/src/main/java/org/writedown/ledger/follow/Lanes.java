package org.writedown.ledger.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.FeedEvent;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.StoredEvent;

/**
 * Writes what was read in a few transactions at once, each for some segments. Segments share one as long as all goes
 * well; one that failed is tried alone and later, so that it holds up no other.
 */
final class Lanes {

    /** A transaction costs about the same whatever its size, so that fewer events than these go through one together. */
    private static final int WORTH_DIVIDING = 256;

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final String name;
    private final int most;
    private final Tokens tokens;
    private final TransactionTemplate transaction;
    private final Following following;
    private final ExecutorService threads;

    Lanes(String name, int most, Tokens tokens, TransactionTemplate transaction, Following following) {
        this.name = name;
        this.most = most;
        this.tokens = tokens;
        this.transaction = transaction;
        this.following = following;
        this.threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(name + "-lane-", 0).factory());
    }

    /** Writes the events to the segments that they are news for, and waits until all is written or has failed. */
    void write(List<SegmentState> segments, List<FeedEvent> events, Claims claims) {
        LedgerPosition end = events.getLast().at();
        List<Lane> lanes = divided(segments, events);
        List<Future<?>> others = new ArrayList<>();
        for (Lane lane : lanes.subList(1, lanes.size())) {
            if (lane.events().isEmpty()) {
                attempt(lane, end, claims);
            } else {
                others.add(threads.submit(() -> attempt(lane, end, claims)));
            }
        }
        attempt(lanes.getFirst(), end, claims);
        others.forEach(Lanes::join);
        lanes.stream().filter(Lane::lost).forEach(lane -> claims.lost(lane.segments()));
    }

    private List<Lane> divided(List<SegmentState> segments, List<FeedEvent> events) {
        int most = events.size() < WORTH_DIVIDING ? 1 : this.most;
        List<List<SegmentState>> shared = new ArrayList<>();
        List<List<SegmentState>> alone = new ArrayList<>();
        for (SegmentState segment : segments) {
            if (segment.patience().tried()) {
                alone.add(List.of(segment));
            } else if (shared.size() < most) {
                shared.add(new ArrayList<>(List.of(segment)));
            } else {
                shared.get(segment.id() % most).add(segment);
            }
        }
        shared.addAll(alone);
        return shared.stream()
                .map(together -> new Lane(together, of(together, events)))
                .toList();
    }

    private static List<StoredEvent> of(List<SegmentState> segments, List<FeedEvent> events) {
        return events.stream()
                .filter(event -> segments.stream().anyMatch(segment -> segment.has(event)))
                .map(FeedEvent::event)
                .toList();
    }

    /** Never throws: what fails is tried again, after what succeeded has gone on. */
    private void attempt(Lane lane, LedgerPosition end, Claims claims) {
        try {
            lane.write(tokens, transaction, following, end, claims);
            lane.segments().forEach(segment -> segment.patience().worked());
        } catch (ClaimLost e) {
            LOG.info("{}", e.getMessage());
            lane.lose();
        } catch (RuntimeException | Error e) {
            lane.segments().forEach(segment -> segment.patience().failed());
            LOG.warn(
                    "{} could not write a batch and will try again: {}",
                    name,
                    e.getClass().getName());
        }
    }

    private static void join(Future<?> other) {
        boolean interrupted = false;
        while (true) {
            try {
                other.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a lane broke off", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
