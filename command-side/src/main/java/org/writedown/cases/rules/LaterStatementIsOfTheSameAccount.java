package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Statement;

/** A later statement is of the same provider and account. */
public record LaterStatementIsOfTheSameAccount(BillState bill, Statement statement) implements Rule {

    @Override
    public boolean holds() {
        return bill.latest().provider().id().equals(statement.provider().id())
                && bill.latest().account().equals(statement.account());
    }

    @Override
    public String reason() {
        return "the statement is of another provider or account than bill " + bill.id();
    }
}
