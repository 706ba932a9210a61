package org.writedown.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.projection.HistoryEvent;
import org.writedown.projection.Projection;
import org.writedown.projection.Recorded;
import org.writedown.projection.RecordedEvent;
import org.writedown.projection.rebuild.RebuildProgress.Phase;

/**
 * One rebuild. The ledger is read once up to the position that the feed had at the start, ordered by case,
 * so that one case at a time is in memory however many there are. What was appended meanwhile is folded in
 * batches. The rest, a moment's worth, is folded while no live batch is written, in the transaction that
 * begins to serve the new rows. When those are the rows of all views, the followers go on from there; else they
 * go on from their own tokens, and whatever they bring again is in the rows already and passed over.
 */
final class RebuildRun {

    /** Events a transaction while catching up. */
    private static final int BATCH = 500;

    private final RebuildParts parts;
    private final List<Projection<?>> chosen;
    private final Consumer<RebuildProgress> report;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();

    RebuildRun(RebuildParts parts, List<Projection<?>> chosen, Consumer<RebuildProgress> report) {
        this.parts = parts;
        this.chosen = chosen;
        this.report = report;
    }

    /** @param lock held as long as it runs */
    RebuildProgress perform(RebuildLock lock) {
        report(Phase.CLEARING);
        GenerationSpace space = GenerationSpace.of(parts.store());
        NextRows rows = NextRows.prepare(chosen, parts.generations(), space);
        rows.served().forEach((projection, served) -> parts.parked().releaseOthers(projection.name(), served));
        Map<Projection<?>, Long> next = rows.generations();

        report(Phase.LOADING);
        LedgerPosition position = (LedgerPosition) parts.engine().createHeadToken();
        new RebuildLoad(parts, rows, read, parked, () -> report(Phase.LOADING)).load(position);

        report(Phase.CATCHING_UP);
        LedgerPosition near = catchUp(next, position);
        lock.requireHeld();
        parts.transaction().executeWithoutResult(status -> {
            parts.segments().lock();
            LedgerPosition end = (LedgerPosition) parts.engine().createHeadToken();
            foldUpTo(next, near, end);
            next.forEach((projection, generation) ->
                    serve(projection, Objects.requireNonNull(rows.served().get(projection)), generation));
            if (chosen.containsAll(parts.projections())) {
                parts.segments().advance(end);
            }
        });
        parts.commits().happened();
        RebuildProgress done = report(Phase.DONE);
        next.forEach((projection, generation) -> space.clearOthers(projection, generation, true));
        return done;
    }

    private void serve(Projection<?> projection, long before, long next) {
        parts.generations().serve(projection.name(), before, next);
        parts.parked().releaseOthers(projection.name(), next);
    }

    private LedgerPosition catchUp(Map<Projection<?>, Long> next, LedgerPosition from) {
        LedgerPosition position = from;
        List<TrackedEventMessage<?>> batch = after(position);
        while (batch.size() == BATCH) {
            List<HistoryEvent> events = batch.stream().map(this::history).toList();
            parts.transaction().executeWithoutResult(status -> parts.writer().apply(next, events));
            position = (LedgerPosition) batch.getLast().trackingToken();
            batch = after(position);
        }
        return position;
    }

    private void foldUpTo(Map<Projection<?>, Long> next, LedgerPosition from, LedgerPosition end) {
        LedgerPosition position = from;
        while (position.compareTo(end) < 0) {
            List<TrackedEventMessage<?>> batch = after(position).stream()
                    .filter(event -> ((LedgerPosition) event.trackingToken()).compareTo(end) <= 0)
                    .toList();
            parts.writer().apply(next, batch.stream().map(this::history).toList());
            position = batch.isEmpty() ? end : (LedgerPosition) batch.getLast().trackingToken();
        }
    }

    private List<TrackedEventMessage<?>> after(LedgerPosition position) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        parts.engine().readEvents(position, false).limit(BATCH).forEach(events::add);
        return events;
    }

    private HistoryEvent history(TrackedEventMessage<?> message) {
        read.incrementAndGet();
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        CaseEvent payload = (CaseEvent) event.getPayload();
        Recorded recorded = new Recorded(
                event.getSequenceNumber(),
                event.getTimestamp(),
                payload.origin().firm());
        return HistoryEvent.of(new RecordedEvent(payload, recorded));
    }

    private RebuildProgress report(Phase phase) {
        RebuildProgress progress = new RebuildProgress(
                chosen.stream().<String>map(Projection::name).toList(), phase, read.get(), parked.get());
        report.accept(progress);
        return progress;
    }
}
