package org.writedown.bench.product;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.bench.database.EventInsert;
import org.writedown.bench.workload.Cases;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Sensitive;
import org.writedown.identity.Caller;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.json.EventJson;

/** The least that an endpoint can do durably: reads the same note, inserts one row, commits, says that it did. */
@RestController
final class RawEndpoint {

    static final int CONNECTIONS = 32;

    private final DataSource source;
    private final EventJson json;

    RawEndpoint(DataSource source, EventJson json) {
        this.source = source;
        this.json = json;
    }

    record Note(Sensitive<String> text) {}

    @PostMapping("/bench/notes")
    ResponseEntity<Map<String, Object>> insert(Caller caller, @RequestBody Note note) throws SQLException {
        CaseId id = new CaseId(UUID.randomUUID().toString());
        EventRow row = row(caller, new NoteAdded(Cases.origin(id), note.text()));
        try (Connection connection = source.getConnection();
                EventInsert insert = new EventInsert(connection)) {
            insert.bind(row).insert();
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("version", 1, "case", id.value()));
    }

    private EventRow row(Caller caller, NoteAdded note) {
        return new EventRow(
                UUID.randomUUID().toString(),
                note.origin().caseId().value(),
                0,
                caller.firm().value(),
                json.typeOf(note).name(),
                json.typeOf(note).revision(),
                json.write(note),
                json.writeTexts(Map.of(
                        "firm", caller.firm().value(),
                        "actor", caller.actor().value(),
                        "commandId", UUID.randomUUID().toString())),
                java.time.Instant.now());
    }
}
