package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.history.Call;
import org.writedown.faults.history.Call.Told;

/**
 * An event that is written beside the application, as another process of it would: the last note of a case once more, as
 * its next event, with a receipt of its own.
 */
record ForeignEvent(String caseId, String key) {

    private static final String EVENT = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            select gen_random_uuid(), case_id, sequence_number + 1, firm, event_type, revision,
                   convert_to(regexp_replace(convert_from(payload, 'UTF8'), 'key:[A-Za-z0-9-]+', 'key:' || ?), 'UTF8'),
                   metadata, recorded_at - ? * interval '1 millisecond'
            from domain_event
            where case_id = ? order by sequence_number desc limit 1
            """;

    private static final String RECEIPT = """
            insert into command_receipt
              (firm, idempotency_key, request_hash, case_id, version_before, version_after, recorded_at)
            select firm, ?, '', case_id, sequence_number, sequence_number + 1, recorded_at
            from domain_event where case_id = ? order by sequence_number desc limit 1
            """;

    /** @param slow how far the clock of the other process is behind */
    void write(Connection transaction, Duration slow) throws SQLException {
        try (PreparedStatement event = transaction.prepareStatement(EVENT);
                PreparedStatement receipt = transaction.prepareStatement(RECEIPT)) {
            event.setString(1, key);
            event.setLong(2, slow.toMillis());
            event.setString(3, caseId);
            receipt.setString(1, key);
            receipt.setString(2, caseId);
            if (event.executeUpdate() != 1 || receipt.executeUpdate() != 1) {
                throw new IllegalStateException("there is no case " + caseId);
            }
        }
    }

    /**
     * What was committed is as acknowledged as anything.
     *
     * @param sequence the event's number
     */
    void acknowledge(Journal journal, long sequence) {
        long now = System.nanoTime();
        List<Told> told = List.of(new Told(sequence, "record.note-added"));
        journal.add(new Call(key, caseId, null, now, now, 201, sequence + 1, told));
    }
}
