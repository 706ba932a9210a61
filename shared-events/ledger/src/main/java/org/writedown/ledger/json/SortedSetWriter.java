package org.writedown.ledger.json;

import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a set in the order of its members' texts: Java's own order differs from one run to the next. */
final class SortedSetWriter extends ValueSerializer<Set<?>> {

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        json.writeStartArray();
        set.stream().sorted(Comparator.comparing(Object::toString)).forEach(member -> context.writeValue(json, member));
        json.writeEndArray();
    }
}
