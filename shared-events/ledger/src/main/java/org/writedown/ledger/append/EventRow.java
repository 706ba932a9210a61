package org.writedown.ledger.append;

import java.time.Instant;

/** One event as a row of the store. */
@SuppressWarnings("ArrayRecordComponent")
public record EventRow(
        String eventId,
        String caseId,
        long sequence,
        String firm,
        String type,
        int revision,
        byte[] payload,
        byte[] metadata,
        Instant recordedAt) {}
