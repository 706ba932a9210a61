package org.writedown.escalation;

import org.writedown.projection.Projection;

/** Keeps the rows of {@link EscalationTable}. */
public final class EscalationProjection extends Projection<Escalation> {

    public EscalationProjection(EscalationTable table) {
        super(new EscalationView(), table);
    }
}
