package org.writedown.escalation;

import org.writedown.projection.Commits;
import org.writedown.projection.Projection;

/** Keeps the rows of {@link EscalationTable}. */
public final class EscalationProjection extends Projection<Escalation> {

    public static final String NAME = "escalation";

    public EscalationProjection(EscalationTable table, Commits commits) {
        super(NAME, new EscalationView(), table, commits);
    }
}
