package org.writedown.cases.rules;

import org.writedown.contract.value.Ending;

/** An ended case takes no further steps until it is reopened. */
public record CaseMustBeOpen(Ending ending) implements Rule {

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String reason() {
        return "the case ended (" + ending + "); reopen it first";
    }
}
