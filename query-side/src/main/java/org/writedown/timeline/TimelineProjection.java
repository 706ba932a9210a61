package org.writedown.timeline;

import org.writedown.projection.Commits;
import org.writedown.projection.Projection;

/** Keeps the rows of {@link TimelineTable}. */
public final class TimelineProjection extends Projection<Timeline> {

    public static final String NAME = "timeline";

    public TimelineProjection(TimelineTable table, Commits commits) {
        super(NAME, new TimelineView(), table, commits);
    }
}
