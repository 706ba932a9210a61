package org.writedown.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The first bytes of a file, by which its format is told.
 *
 * @param text the bytes as Latin-1, without a UTF-8 byte order mark and leading blanks
 */
public record Opening(String text) {

    static final int LENGTH = 1024;

    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    public static Opening of(Document document) throws IOException {
        try (InputStream in = document.content().open()) {
            return of(in.readNBytes(LENGTH));
        }
    }

    public static Opening of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Opening((text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text)
                .replaceFirst("^[ \\t\\r\\n]+", ""));
    }
}
