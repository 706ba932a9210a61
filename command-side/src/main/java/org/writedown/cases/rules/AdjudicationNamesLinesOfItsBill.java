package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Adjudication;

/** What an insurer decided line by line is of lines that the bill has. */
public record AdjudicationNamesLinesOfItsBill(BillState bill, Adjudication adjudication) implements Rule {

    @Override
    public boolean holds() {
        return adjudication.lines().stream()
                .allMatch(line -> line.line().bill().equals(bill.id())
                        && bill.line(line.line().number()).isPresent());
    }

    @Override
    public String reason() {
        return "the adjudication names lines that bill " + bill.id() + " does not have";
    }
}
