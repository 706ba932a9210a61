package org.writedown.cases.rules;

import java.time.LocalDate;
import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Statement;

/** A statement that was made before the one on record says nothing later. */
public record LaterStatementIsNotOlder(BillState bill, Statement statement) implements Rule {

    @Override
    public boolean holds() {
        LocalDate known = bill.latest().statedOn();
        LocalDate stated = statement.statedOn();
        return known == null || stated == null || !stated.isBefore(known);
    }

    @Override
    public String reason() {
        return "the statement is of " + statement.statedOn() + ", bill " + bill.id() + " already has one of "
                + bill.latest().statedOn();
    }
}
