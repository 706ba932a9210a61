package org.writedown.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What JSON a Java type is written as, in words for a person whose input did not fit. */
final class JsonShape {

    private JsonShape() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        } else if (type == LocalDate.class) {
            return "a date such as \"2026-03-31\"";
        } else if (CharSequence.class.isAssignableFrom(type) || type.isEnum()) {
            return "a text";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number in range";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return "an object";
    }
}
