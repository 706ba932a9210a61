package org.writedown.cases.rules;

import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.Confidence;

/** A remittance that may speak of another bill is recorded only when a person says that it speaks of this one. */
public record DoubtfulMatchNeedsAPerson(Adjudication adjudication, boolean confirmed) implements Rule {

    @Override
    public boolean holds() {
        return confirmed || adjudication.confidence() != Confidence.DOUBTFUL;
    }

    @Override
    public String reason() {
        return "whether the remittance speaks of this bill is doubtful (" + String.join("; ", adjudication.reasons())
                + "); confirm it";
    }
}
