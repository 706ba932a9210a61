package org.writedown.timeline;

import org.writedown.projection.Projection;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** Keeps what is known of each case for its sentences: one row a case. */
public final class TimelineProjection extends Projection<Known> {

    public TimelineProjection(ViewStore store) {
        super(
                new TimelineView(),
                new ViewTable<>(store, Known.class, new ViewTable.Layout("timeline", "case_timeline")));
    }
}
