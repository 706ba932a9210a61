package org.writedown.caselist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.PayerStatus;
import org.writedown.projection.Recorded;

/** How the case began: whose it is. */
public record Opening(
        Client client, PayerStatus payerStatus, @Nullable String reference, LocalDate openedOn, Instant openedAt) {

    static Opening of(CaseOpened event, Recorded recorded) {
        return new Opening(
                event.client(),
                event.payerStatus(),
                event.reference(),
                event.origin().effectiveOn(),
                recorded.at());
    }
}
