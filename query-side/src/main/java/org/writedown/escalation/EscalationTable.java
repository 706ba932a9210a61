package org.writedown.escalation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.projection.ViewTable;
import tools.jackson.databind.json.JsonMapper;

/** The escalation of each case. */
public final class EscalationTable extends ViewTable<Escalation> {

    public EscalationTable(JdbcClient jdbc, JsonMapper json) {
        super(jdbc, json, "case_escalation", Escalation.class);
    }
}
