package org.writedown.projection;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.writedown.contract.event.CaseEvent;

/**
 * Keeps the rows of one view up to date. The events of a batch are folded in memory and flushed once,
 * in the transaction that also stores the processor's token.
 *
 * @param <V> the view
 */
public abstract class Projection<V> {

    private final String name;
    private final CaseView<V> view;
    private final ViewTable<V> table;
    private final Commits commits;

    /** @param name of the processor and its processing group; never changes, since tokens are kept under it */
    protected Projection(String name, CaseView<V> view, ViewTable<V> table, Commits commits) {
        this.name = name;
        this.view = view;
        this.table = table;
        this.commits = commits;
    }

    public final String name() {
        return name;
    }

    final CaseView<V> view() {
        return view;
    }

    final ViewTable<V> table() {
        return table;
    }

    @EventHandler
    public void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at, UnitOfWork<?> unit) {
        Recorded recorded = new Recorded(sequence, at, event.origin().firm());
        batch(unit).fold(new RecordedEvent(event, recorded));
    }

    /** Before a rebuild, in the transaction that resets the tokens. */
    @ResetHandler
    public void reset() {
        table.clear();
    }

    /** @throws RuntimeException when a view must not be; parks the case */
    protected void check(ViewRow<V> row) {}

    private Batch<V> batch(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(getClass().getName(), key -> {
            Batch<V> batch = new Batch<>(view, table, this::check);
            unit.onPrepareCommit(prepared -> batch.flush());
            unit.afterCommit(committed -> commits.happened());
            return batch;
        });
    }
}
