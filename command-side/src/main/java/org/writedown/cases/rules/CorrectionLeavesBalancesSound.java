package org.writedown.cases.rules;

/** An entry on which later ones rest cannot be undone before them. */
public record CorrectionLeavesBalancesSound(boolean holds) implements Rule {

    @Override
    public String reason() {
        return "later entries rest on this one; correct them first";
    }
}
