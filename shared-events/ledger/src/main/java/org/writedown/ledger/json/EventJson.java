package org.writedown.ledger.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.catalogue.UnknownEventType;
import org.writedown.contract.event.CaseEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Events as they are stored: UTF-8 JSON. Written canonically, with components in the order of the
 * record, sets and maps sorted and absent values left out, so that equal events are equal bytes. Read
 * strictly: an unknown or doubled field, a missing one, a number for a text, anything after the end is
 * refused. Older revisions are lifted to the current one by the catalogue before they become objects.
 */
public final class EventJson {

    /** A bill of the most lines is about 8 MB; nothing else comes near. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    /** The deepest event has seven levels. */
    private static final int DEEPEST = 32;

    private static final TypeReference<Map<String, Object>> SHAPE = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final JsonMapper mapper = mapper();
    private final ObjectWriter prettyWriter = mapper.writer().with(printer());

    public EventJson(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public EventType typeOf(CaseEvent event) {
        return catalogue.typeOf(event.getClass());
    }

    public EventCatalogue catalogue() {
        return catalogue;
    }

    /** @throws UnreadableEvent if it would be larger than {@link #MOST_BYTES}, since it could not be read back */
    public byte[] write(CaseEvent event) {
        byte[] json = writeValue(event);
        if (json.length > MOST_BYTES) {
            throw new UnreadableEvent(
                    typeOf(event) + " would take " + json.length + " bytes; the store keeps " + MOST_BYTES);
        }
        return json;
    }

    /** The same JSON laid out for people, with a line feed at the end: samples and exports. */
    public String pretty(CaseEvent event) {
        return prettyWriter.writeValueAsString(event) + "\n";
    }

    /**
     * Reads a stored event.
     *
     * @throws UnreadableEvent if the type is unknown or the bytes are not an event of that type
     */
    public CaseEvent read(EventType stored, byte[] json) {
        try {
            Class<? extends CaseEvent> target = catalogue.classOf(stored.name());
            return catalogue.isCurrent(stored)
                    ? readValue(json, target)
                    : fromShape(catalogue.lift(stored, readShape(json)), target);
        } catch (UnknownEventType e) {
            throw new UnreadableEvent(String.valueOf(e.getMessage()));
        }
    }

    public byte[] writeTexts(Map<String, String> texts) {
        return writeValue(texts);
    }

    public Map<String, String> readTexts(byte[] json) {
        return guarded("metadata", () -> mapper.readValue(json, TEXTS));
    }

    byte[] writeValue(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    <T> T readValue(byte[] json, Class<T> type) {
        return guarded(type.getSimpleName(), () -> mapper.readValue(json, type));
    }

    /** The stored shape without its type: maps, lists, texts, booleans, whole numbers and {@code BigDecimal}. */
    Map<String, Object> readShape(byte[] json) {
        return guarded("a stored shape", () -> mapper.readValue(json, SHAPE));
    }

    <T> T fromShape(Map<String, Object> shape, Class<T> type) {
        return guarded(type.getSimpleName(), () -> mapper.convertValue(shape, type));
    }

    private interface Reading<T> {
        @Nullable T read();
    }

    /** The document {@code null} is read as null by Jackson; here it is as unreadable as any other wrong shape. */
    private static <T> T guarded(String what, Reading<T> reading) {
        try {
            T value = reading.read();
            if (value == null) {
                throw new UnreadableEvent(what + " is null");
            }
            return value;
        } catch (JacksonException e) {
            throw UnreadableEvent.at(what, e);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits()).build())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(AnnotationIntrospectorPair.create(
                        new RequiredUnlessNullable(), new JacksonAnnotationIntrospector()))
                .addModule(new ContractModule())
                .build();
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(MOST_BYTES)
                .maxStringLength(MOST_BYTES)
                .maxNestingDepth(DEEPEST)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators colons = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(colons).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
