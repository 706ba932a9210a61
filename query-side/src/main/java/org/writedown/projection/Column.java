package org.writedown.projection;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a view's table.
 *
 * @param name a constant of a slice, never input
 */
public record Column(String name, Kind kind) {

    /** What a column holds: how PostgreSQL is told an array of its values, and what each of them becomes. */
    public enum Kind {
        TEXT("text", "text"),
        LONG("int8", "bigint"),
        INTEGER("int4", "integer"),
        DATE("text", "date"),
        TIME("text", "timestamptz");

        private final String element;
        private final String type;

        Kind(String element, String type) {
            this.element = element;
            this.type = type;
        }
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Kind.LONG);
    }

    public static Column small(String name) {
        return new Column(name, Kind.INTEGER);
    }

    public static Column date(String name) {
        return new Column(name, Kind.DATE);
    }

    public static Column time(String name) {
        return new Column(name, Kind.TIME);
    }

    /** The type of an array's elements. */
    String element() {
        return kind.element;
    }

    /** A parameter that is an array of values. */
    String array() {
        return "?::" + kind.element + "[]";
    }

    /** The value in a row of such arrays. */
    String of(String rows) {
        String value = rows + "." + name;
        return kind == Kind.DATE || kind == Kind.TIME ? value + "::" + kind.type : value;
    }

    /** Typed as the driver wants it to send it as it is; any other array it would write out as text, with every quote escaped. */
    Object[] elements(Collection<? extends @Nullable Object> values) {
        return switch (kind) {
            case LONG -> values.toArray(new Long[0]);
            case INTEGER -> values.toArray(new Integer[0]);
            case TEXT, DATE, TIME ->
                values.stream().map(value -> Objects.toString(value, null)).toArray(String[]::new);
        };
    }
}
