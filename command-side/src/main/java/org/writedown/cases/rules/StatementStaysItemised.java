package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Statement;

/** Once itemised, a bill is followed by itemised statements: a summary cannot be compared line by line. */
public record StatementStaysItemised(BillState bill, Statement statement) implements Rule {

    @Override
    public boolean holds() {
        return !bill.itemised() || !statement.lines().isEmpty();
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " is itemised; ask for an itemised statement";
    }
}
