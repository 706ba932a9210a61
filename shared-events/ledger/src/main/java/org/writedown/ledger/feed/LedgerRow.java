package org.writedown.ledger.feed;

import java.time.Instant;

/**
 * An event with every byte that its row holds, and where in the feed it stands; nothing of it is decoded.
 *
 * @param sequence its number within the case, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes as they are stored; nobody compares two of these.
public record LedgerRow(
        LedgerPosition at,
        String caseId,
        long sequence,
        String eventId,
        String firm,
        String type,
        int revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {}
