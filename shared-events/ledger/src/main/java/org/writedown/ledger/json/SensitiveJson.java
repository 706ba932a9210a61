package org.writedown.ledger.json;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Sensitive;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Personal data in the store: {@code {"clear": value}}. It is an object from the first day, so that an
 * encrypted form can stand beside the clear one without a new revision of any event.
 */
final class SensitiveJson {

    static final String CLEAR = "clear";

    private SensitiveJson() {}

    static final class Reader extends ValueDeserializer<Sensitive<?>> {

        private final @Nullable JavaType inner;

        Reader(@Nullable JavaType inner) {
            this.inner = inner;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Sensitive<?> deserialize(JsonParser json, DeserializationContext context) {
            if (!json.isExpectedStartObjectToken() || !CLEAR.equals(json.nextName())) {
                return context.reportInputMismatch(Sensitive.class, "expected {\"%s\": ...}", CLEAR);
            }
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                return context.reportInputMismatch(Sensitive.class, "an absent value is left out, never null");
            }
            Object value = context.readValue(json, inner);
            if (json.nextToken() != JsonToken.END_OBJECT) {
                return context.reportInputMismatch(Sensitive.class, "nothing stands beside \"%s\"", CLEAR);
            }
            return Sensitive.of(value);
        }
    }

    static final class Writer extends ValueSerializer<Sensitive<?>> {

        @Override
        public void serialize(Sensitive<?> sensitive, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeName(CLEAR);
            context.writeValue(json, sensitive.value());
            json.writeEndObject();
        }
    }
}
