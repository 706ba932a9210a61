package org.writedown.contract.catalogue;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads one revision of an event's stored shape as the next.
 *
 * @param from the revision that it accepts; it yields {@code from.revision() + 1}
 * @param change from the stored JSON object, as maps, lists, strings and numbers, to its next shape;
 *     works on the copy that it is given
 */
public record Upcaster(EventType from, UnaryOperator<Map<String, Object>> change) {}
