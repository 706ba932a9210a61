package org.writedown.demo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request's body, or a part of one: names with their values, in the order in which they were said. */
final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Body() {}

    static Body of(String name, Object value) {
        return new Body().and(name, value);
    }

    /** Adds to this one. */
    Body and(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    @JsonValue
    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
