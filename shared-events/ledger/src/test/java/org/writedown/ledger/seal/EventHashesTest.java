package org.writedown.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerRow;

/** The form in which an event is hashed. It never changes: heads that were signed long ago stand on it. */
class EventHashesTest {

    private static final LedgerRow ROW =
            row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{}", "[]");

    @Test
    void theHashOfAnEventIsTheSameForEver() {
        assertThat(EventHashes.sealed(ROW).hash())
                .hasToString("9adc877984d68963444a339b99e48eb826a5cd37d7a0bae5da05fd535b7c4eef");
    }

    @Test
    void whereItStandsInItsDatabaseIsNoPartOfIt() {
        assertThat(EventHashes.sealed(row(9, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{}", "[]")))
                .isEqualTo(EventHashes.sealed(ROW));
    }

    @Test
    void everythingElseIs() {
        List<LedgerRow> others = List.of(
                row(7, "case-b", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{}", "[]"),
                row(7, "case-a", 4, "event-1", "firm-1", "record.note-added", 1, 0, "{}", "[]"),
                row(7, "case-a", 3, "event-2", "firm-1", "record.note-added", 1, 0, "{}", "[]"),
                row(7, "case-a", 3, "event-1", "firm-2", "record.note-added", 1, 0, "{}", "[]"),
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-altered", 1, 0, "{}", "[]"),
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 2, 0, "{}", "[]"),
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 1_000, "{}", "[]"),
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{ }", "[]"),
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{}", "[ ]"),
                // the same bytes, parted elsewhere
                row(7, "case-a", 3, "event-1", "firm-1", "record.note-added", 1, 0, "{}[", "]"),
                row(7, "case-a", 3, "event-1f", "irm-1", "record.note-added", 1, 0, "{}", "[]"));

        assertThat(Stream.concat(Stream.of(ROW), others.stream())
                        .map(row -> EventHashes.sealed(row).hash()))
                .doesNotHaveDuplicates();
    }

    @SuppressWarnings("TooManyParameters") // The columns of a row.
    private static LedgerRow row(
            long index,
            String caseId,
            long sequence,
            String eventId,
            String firm,
            String type,
            int revision,
            long nanos,
            String payload,
            String metadata) {
        return new LedgerRow(
                new LedgerPosition(0, index),
                caseId,
                sequence,
                eventId,
                firm,
                type,
                revision,
                Instant.ofEpochSecond(1_767_225_600, nanos),
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }
}
