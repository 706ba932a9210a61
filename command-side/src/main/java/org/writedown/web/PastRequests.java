package org.writedown.web;

import java.util.List;
import java.util.Optional;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;

/** What became of requests that carried an idempotency key. */
public interface PastRequests {

    /** @param first the sequence number of the first event that the request recorded */
    record PastRequest(String fingerprint, CaseId caseId, long first, List<CaseEvent> events) {}

    Optional<PastRequest> find(FirmId firm, String idempotencyKey);
}
