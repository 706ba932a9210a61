package org.writedown.http;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Sensitive;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Sensitive values at the edge: in clear, because the caller is of the firm whose data it is. */
final class SensitiveJson {

    /** Free text longer than this is a document, not a remark. */
    static final int LONGEST_TEXT = 20_000;

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
        public Sensitive<?> deserialize(JsonParser parser, DeserializationContext context) {
            Object value = context.readValue(parser, inner);
            if (value instanceof String text && (text.isBlank() || text.length() > LONGEST_TEXT)) {
                throw new RefusedValue(parser, String.class, "must have 1 to " + LONGEST_TEXT + " characters");
            }
            return Sensitive.of(value);
        }
    }

    static final class Writer extends ValueSerializer<Sensitive<?>> {

        @Override
        public void serialize(Sensitive<?> sensitive, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, sensitive.value());
        }
    }
}
