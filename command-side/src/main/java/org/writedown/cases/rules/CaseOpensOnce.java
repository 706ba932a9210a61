package org.writedown.cases.rules;

import org.writedown.contract.value.CaseId;

/** A case is opened once. */
public record CaseOpensOnce(CaseId id) implements Rule {

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String reason() {
        return "case " + id + " is already open";
    }
}
