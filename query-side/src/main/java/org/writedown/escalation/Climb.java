package org.writedown.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;
import org.writedown.projection.Recorded;

/** One step up the ladder, and why it was taken. */
public record Climb(
        long sequence,
        BillId bill,
        Rung from,
        Rung to,
        Sensitive<String> reason,
        @Nullable SupervisorOverride override,
        ActorId actor,
        Instant recordedAt,
        LocalDate effectiveOn) {

    static Climb of(Escalated event, Recorded recorded) {
        return new Climb(
                recorded.sequence(),
                event.bill(),
                event.from(),
                event.to(),
                event.reason(),
                event.override(),
                event.origin().actor(),
                recorded.at(),
                event.origin().effectiveOn());
    }
}
