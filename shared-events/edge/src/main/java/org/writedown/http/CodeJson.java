package org.writedown.http;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.writedown.contract.value.CodeSystem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * A code with its system, {@code {"system": "HCPCS", "code": "J3490"}}, read as what it is however it is
 * written. The system is the one that is stated.
 */
final class CodeJson<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final UnaryOperator<String> spelling;
    private final BiFunction<CodeSystem, String, T> make;

    record Shape(CodeSystem system, String code) {}

    CodeJson(Class<T> type, UnaryOperator<String> spelling, BiFunction<CodeSystem, String, T> make) {
        this.type = type;
        this.spelling = spelling;
        this.make = make;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Shape shape = context.readValue(parser, Shape.class);
        try {
            return make.apply(shape.system, spelling.apply(shape.code));
        } catch (IllegalArgumentException e) {
            throw new RefusedValue(parser, type, String.valueOf(e.getMessage()));
        }
    }
}
