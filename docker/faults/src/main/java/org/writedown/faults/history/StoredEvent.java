package org.writedown.faults.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Movement;

/**
 * An event as it was found in the store.
 *
 * @param mark the idempotency key of its request where the request carried it in a text of its own: evidence that
 *     does not rest on the product's receipts
 */
public record StoredEvent(
        String eventId,
        String caseId,
        long sequence,
        String firm,
        String type,
        @Nullable String mark,
        Instant recordedAt,
        List<Movement> movements) {}
