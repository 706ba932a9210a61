package org.writedown.balance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.projection.ViewTable;
import tools.jackson.databind.json.JsonMapper;

/** The balance of each case. */
public final class BalanceTable extends ViewTable<CaseBalance> {

    public BalanceTable(JdbcClient jdbc, JsonMapper json) {
        super(jdbc, json, "case_balance", CaseBalance.class);
    }
}
