package org.writedown.timeline;

import org.writedown.contract.event.CaseEvent;
import org.writedown.projection.CaseView;
import org.writedown.projection.Recorded;

/** Folds a case into what its sentences need to know. The sentences themselves are kept nowhere: an event says them. */
public final class TimelineView implements CaseView<Known> {

    @Override
    public Known initial() {
        return Known.NOTHING;
    }

    @Override
    public Known evolve(Known view, CaseEvent event, Recorded recorded) {
        return view.after(event, recorded.sequence());
    }
}
