package org.writedown.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.catalogue.Upcaster;
import org.writedown.contract.event.RecordEvent.NoteAdded;

/**
 * The chain of upcasters, on an event whose shape is imagined to have changed twice: {@code note} was
 * renamed {@code text}, then became personal data.
 */
class OlderRevisionsTest {

    private static final String NOTE = "record.note-added";

    private static final EventCatalogue CATALOGUE = new EventCatalogue(
            Map.of(NoteAdded.class, new EventType(NOTE, 3)),
            List.of(
                    new Upcaster(new EventType(NOTE, 1), note -> {
                        note.put("text", note.remove("note"));
                        return note;
                    }),
                    new Upcaster(new EventType(NOTE, 2), note -> {
                        note.put("text", Map.of("clear", note.get("text")));
                        return note;
                    })));

    private final EventJson json = new EventJson(CATALOGUE);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anOlderRevisionIsReadAsTheCurrentOne(int revision) {
        assertThat(json.read(new EventType(NOTE, revision), stored(revision)))
                .isEqualTo(new NoteAdded(SampleValues.on("2026-03-09"), SampleValues.text("They will call back.")));
    }

    @Test
    void anOlderShapeUnderTheCurrentRevisionIsRefused() {
        assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> json.read(new EventType(NOTE, 3), stored(1)));
    }

    @Test
    void aRevisionThatThisVersionDoesNotKnowIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> json.read(new EventType(NOTE, 4), stored(2)))
                .withMessageContaining("record.note-added revision 4");
    }

    @Test
    void aNameThatThisVersionDoesNotKnowIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> json.read(new EventType("record.note-burnt", 1), stored(1)))
                .withMessageContaining("record.note-burnt");
    }

    private static byte[] stored(int revision) {
        String path = "/older/" + NOTE + "-" + revision + ".json";
        try (InputStream stream = Objects.requireNonNull(OlderRevisionsTest.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
