package org.writedown.contract.value;

import java.util.regex.Pattern;

/** Checks shared by the text values. */
final class Texts {

    /** Keys: 1 to 64 letters, digits and {@code . _ : -}. */
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private Texts() {}

    static void require(String what, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + shortened(value) + "' is not a valid " + what);
        }
    }

    static void limit(String what, String value, int most) {
        if (value.isBlank() || value.length() > most) {
            throw new IllegalArgumentException(what + " must have 1 to " + most + " characters, not " + value.length());
        }
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "...";
    }
}
