package org.writedown.cases.rules;

import org.writedown.contract.value.Statement;

/** Lines that do not sum to the stated total are a finding; the caller must have seen it. */
public record StatementTiesToItsTotal(Statement statement, boolean accepted) implements Rule {

    @Override
    public boolean holds() {
        return accepted || statement.lines().isEmpty() || statement.unitemised().isZero();
    }

    @Override
    public String reason() {
        return "the lines sum to " + statement.linesTotal() + " and the statement says " + statement.statedTotal()
                + "; accept the mismatch to record both";
    }
}
