package org.writedown.cases.rules;

import org.writedown.cases.state.FindingState;
import org.writedown.contract.value.FindingId;

/** A finding is judged once; one that was dismissed comes back when an audit makes it on other grounds. */
public record FindingIsStillOpen(FindingId id, FindingState finding) implements Rule {

    @Override
    public boolean holds() {
        return finding.status() == FindingState.Status.OPEN;
    }

    @Override
    public String reason() {
        return "finding " + id + " is " + finding.status();
    }
}
