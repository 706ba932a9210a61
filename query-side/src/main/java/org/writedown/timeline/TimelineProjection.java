package org.writedown.timeline;

import org.writedown.projection.Projection;

/** Keeps the rows of {@link TimelineTable}. */
public final class TimelineProjection extends Projection<Timeline> {

    public TimelineProjection(TimelineTable table) {
        super(new TimelineView(), table);
    }
}
