package org.writedown.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.writedown.contract.event.CaseEvent;

/**
 * Keeps the served rows of every view up to date. All views share one processor: the feed is read and
 * decoded once, and one transaction has the rows of all of them and the processor's token. The events of
 * a batch are gathered and folded at its end.
 */
public final class LiveViews {

    /** The name of the processor; never changes, since tokens are kept under it. */
    public static final String NAME = "views";

    private static final String EVENTS = LiveViews.class.getName();
    private static final String SEGMENT = "Processor[" + NAME + "]/SegmentId";

    private final List<Projection<?>> projections;
    private final Generations generations;
    private final Claims claims;
    private final ViewWriter writer;
    private final Commits commits;

    LiveViews(
            List<Projection<?>> projections,
            Generations generations,
            Claims claims,
            ViewWriter writer,
            Commits commits) {
        this.projections = projections;
        this.generations = generations;
        this.claims = claims;
        this.writer = writer;
        this.commits = commits;
    }

    @EventHandler
    public void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at, UnitOfWork<?> unit) {
        Recorded recorded = new Recorded(sequence, at, event.origin().firm());
        gathered(unit).add(HistoryEvent.of(new RecordedEvent(event, recorded)));
    }

    private List<HistoryEvent> gathered(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(EVENTS, key -> {
            List<HistoryEvent> events = new ArrayList<>();
            int segment = unit.root().getResource(SEGMENT);
            unit.root().onPrepareCommit(prepared -> write(segment, events));
            unit.root().afterCommit(committed -> commits.happened());
            return events;
        });
    }

    private void write(int segment, List<HistoryEvent> events) {
        claims.lock(NAME, segment);
        writer.apply(served(), events);
    }

    /** The generation of each projection, which cannot change while a claim is locked. */
    Map<Projection<?>, Long> served() {
        Map<String, Long> served = generations.served();
        Map<Projection<?>, Long> mine = new LinkedHashMap<>();
        projections.forEach(projection -> mine.put(projection, served.get(projection.name())));
        return mine;
    }
}
