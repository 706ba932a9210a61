package org.writedown.ledger.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value that is stored as one text: an id, a code, a date. Nothing but a text will do. */
final class TextValue<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;

    TextValue(Class<T> type, Function<String, T> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(type, "%s is stored as a text", type.getSimpleName());
        }
        try {
            return parse.apply(json.getString());
        } catch (RuntimeException e) {
            throw context.instantiationException(type, e);
        }
    }
}
