package org.writedown.http;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value that is written as one text, such as an id or a code. */
final class TextValue<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;

    TextValue(Class<T> type, Function<String, T> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new RefusedValue(parser, type, "must be a text");
        }
        try {
            return parse.apply(parser.getString());
        } catch (IllegalArgumentException e) {
            throw new RefusedValue(parser, type, String.valueOf(e.getMessage()));
        }
    }
}
