package org.writedown.contract.value;

import java.util.regex.Pattern;

/** The SHA-256 of a document's bytes, in lower-case hex: its name for ever. */
public record DocumentHash(String value) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public DocumentHash {
        Texts.require("document hash (64 lower-case hex digits)", value, HEX);
    }

    @Override
    public String toString() {
        return value;
    }
}
