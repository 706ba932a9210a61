package org.writedown.web;

import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;

/** Short texts that no value type checks. */
final class Texts {

    /** Characters of names, references and numbers. */
    static final int LONGEST = 200;

    private Texts() {}

    static String required(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problems.malformed(field, "must have 1 to " + LONGEST + " characters");
        }
        return text;
    }

    static @Nullable String optional(String field, @Nullable String text) {
        return text == null ? null : required(field, text);
    }
}
