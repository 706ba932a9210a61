package org.writedown.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The first bytes of a file, by which its format is told.
 *
 * @param text the bytes as Latin-1, without a UTF-8 byte order mark and leading blanks; empty if nothing follows a mark
 */
public record Opening(String text) {

    static final int LENGTH = 1024;

    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Set<String> UTF_16_MARKS = Set.of("\u00FF\u00FE", "\u00FE\u00FF");

    public static Opening of(Document document) throws IOException {
        try (InputStream in = document.content().open()) {
            return of(in.readNBytes(LENGTH));
        }
    }

    public static Opening of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (UTF_16_MARKS.contains(text)) {
            return new Opening("");
        }
        return new Opening((text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text)
                .replaceFirst("^[ \\t\\r\\n]+", ""));
    }
}
