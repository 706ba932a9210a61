package org.writedown.findings;

import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Source;
import org.writedown.projection.Recorded;

/**
 * The insurer's decision that a finding of the guard rests on.
 *
 * @param sequence the event that recorded it
 * @param source the remittance, and where in it the decision stands
 */
public record Decision(long sequence, Source source) {

    static Decision of(InsuranceAdjudicated decided, Recorded recorded) {
        DocumentHash remittance = decided.remittance();
        Adjudication detail = decided.detail();
        Source source = detail != null
                ? detail.source()
                : remittance == null ? Source.MANUAL : new Source(remittance, Source.MANUAL.format(), null);
        return new Decision(recorded.sequence(), source);
    }
}
