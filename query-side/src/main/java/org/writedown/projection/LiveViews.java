package org.writedown.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.feed.StoredEvent;
import org.writedown.ledger.follow.Following;
import org.writedown.ledger.json.EventJson;

/**
 * Keeps the served rows of every view up to date. All views share one follower of the feed: an event is read once, and
 * one transaction has the rows of all of them and the token. An event that cannot be read parks its case.
 */
public final class LiveViews implements Following {

    /** The name of the follower; never changes, since tokens are kept under it. */
    public static final String NAME = "views";

    private final List<Projection<?>> projections;
    private final ViewStore store;
    private final ViewWriter writer;
    private final EventJson json;
    private final Commits commits;

    LiveViews(List<Projection<?>> projections, ViewStore store, ViewWriter writer, EventJson json, Commits commits) {
        this.projections = projections;
        this.store = store;
        this.writer = writer;
        this.json = json;
        this.commits = commits;
    }

    @Override
    public void write(List<StoredEvent> events) {
        fold(events.stream().map(event -> HistoryEvent.of(event, json)).toList());
    }

    /** Folds some events into the rows that are served, in the caller's transaction, which has locked its claim. */
    public void fold(List<HistoryEvent> events) {
        Map<CaseId, List<HistoryEvent>> cases = ViewWriter.byCase(events);
        Standing standing = Standing.of(store, cases.keySet());
        Map<Projection<?>, Long> served = new LinkedHashMap<>();
        projections.forEach(
                projection -> served.put(projection, standing.served().get(projection.name())));
        writer.apply(served, cases, standing.parked());
    }

    @Override
    public void written() {
        commits.happened();
    }
}
