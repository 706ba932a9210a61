package org.writedown.contract.event;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;

/** How far up the provider's own ladder a bill has been taken. */
public sealed interface EscalationEvent extends CaseEvent {

    /**
     * The bill was taken to a higher rung.
     *
     * @param override present when a supervisor let it skip the ordinary steps
     */
    record Escalated(
            Origin origin,
            BillId bill,
            Rung from,
            Rung to,
            Sensitive<String> reason,
            @Nullable SupervisorOverride override)
            implements EscalationEvent {}
}
