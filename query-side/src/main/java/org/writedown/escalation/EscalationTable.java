package org.writedown.escalation;

import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** The escalation of each case. */
public final class EscalationTable extends ViewTable<Escalation> {

    public EscalationTable(ViewStore store) {
        super(store, Escalation.class, new Layout("escalation", "case_escalation"));
    }
}
