package org.writedown.contract.value;

import java.util.regex.Pattern;

/** A two-character CPT or HCPCS modifier such as {@code 25}, {@code 59} or {@code LT}. */
public record Modifier(String value) {

    private static final Pattern TWO = Pattern.compile("[A-Z0-9]{2}");

    public Modifier {
        Texts.require("modifier", value, TWO);
    }

    @Override
    public String toString() {
        return value;
    }
}
