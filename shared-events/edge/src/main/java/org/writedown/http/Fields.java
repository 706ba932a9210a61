package org.writedown.http;

import java.util.function.Supplier;

/** Reads a part of a request whose checks are the value's own. */
public final class Fields {

    private Fields() {}

    /**
     * Makes a value and says which field was wrong if it refuses.
     *
     * @throws org.springframework.web.ErrorResponseException 400 naming the field
     */
    public static <T> T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw Problems.malformed(field, String.valueOf(e.getMessage()));
        }
    }
}
