package org.writedown.ledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they are stored: UTF-8 JSON, strict on reading, deterministic on writing. Older revisions
 * are lifted to the current one by the catalogue before they become objects.
 */
public final class EventJson {

    /** A bill of the most lines is about 8 MB; nothing else comes near. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final TypeReference<Map<String, Object>> SHAPE = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final JsonMapper mapper = mapper();

    public EventJson(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public EventType typeOf(CaseEvent event) {
        return catalogue.typeOf(event.getClass());
    }

    public EventCatalogue catalogue() {
        return catalogue;
    }

    public byte[] write(CaseEvent event) {
        return mapper.writeValueAsBytes(event);
    }

    /**
     * Reads a stored event.
     *
     * @throws UnreadableEvent if the bytes are not an event of that type
     */
    public CaseEvent read(EventType stored, byte[] json) {
        try {
            Class<? extends CaseEvent> target = catalogue.classOf(stored.name());
            if (catalogue.isCurrent(stored)) {
                return mapper.readValue(json, target);
            }
            return mapper.convertValue(catalogue.lift(stored, mapper.readValue(json, SHAPE)), target);
        } catch (JacksonException e) {
            throw new UnreadableEvent("a stored " + stored + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    public byte[] writeTexts(Map<String, String> texts) {
        return mapper.writeValueAsBytes(new java.util.TreeMap<>(texts));
    }

    public Map<String, String> readTexts(byte[] json) {
        return mapper.readValue(json, TEXTS);
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxDocumentLength(MOST_BYTES)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new ContractModule())
                .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }
}
