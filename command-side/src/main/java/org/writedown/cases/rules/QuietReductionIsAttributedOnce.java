package org.writedown.cases.rules;

import org.writedown.cases.state.QuietReduction;

/** Each dollar is won once: what earned a quiet reduction is said once, and changed by correcting that entry. */
public record QuietReductionIsAttributedOnce(QuietReduction quiet) implements Rule {

    @Override
    public boolean holds() {
        return !quiet.attributed();
    }

    @Override
    public String reason() {
        return "entry " + quiet.attributedBy() + " already says what earned it; correct that entry first";
    }
}
