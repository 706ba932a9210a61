package org.writedown.timeline;

import java.util.List;
import org.writedown.contract.event.CaseEvent;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into sentences. */
public final class TimelineView implements CaseView<Timeline> {

    @Override
    public Timeline initial() {
        return new Timeline(Known.NOTHING, List.of());
    }

    @Override
    public Timeline evolve(Timeline view, CaseEvent event, Recorded recorded) {
        TimelineEntry entry = TimelineEntry.of(view.known(), event, recorded);
        return new Timeline(view.known().after(event, recorded.sequence()), Folded.with(view.entries(), entry));
    }
}
