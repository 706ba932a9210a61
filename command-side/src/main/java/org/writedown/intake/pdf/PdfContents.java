package org.writedown.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the objects of a PDF, packed ones unpacked, for what is refused or told. Names may be
 * written with escapes and apart; no pattern goes back over what it has read.
 */
final class PdfContents {

    /** Blanks and comments between two names. */
    private static final String GAP = "(?:[\\s\\x00]|%[^\\r\\n]*+[\\r\\n])*+";

    private static final String FLATE = "/(?:FlateDecode|Fl)\\b";
    private static final String LETTERS = "/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)\\b";

    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Longer than the names with what people write between them. */
    private static final int OVERLAP = 512;

    /** What may be in a PDF (ISO 32000-2, 7.4, 7.11.4 and 12.6.4). */
    enum Thing {
        /** Actions that run scripts or start programs, and films that do. */
        RUNS("/S" + GAP + "/(?:JavaScript|Launch)\\b|/Subtype" + GAP + "/RichMedia\\b"),
        FILES("/EmbeddedFiles?\\b|/FileAttachment\\b|/EF" + GAP + "<<"),
        PACKED_TWICE(FLATE + "(?:" + GAP + LETTERS + ")*+" + GAP + FLATE + "|" + LETTERS + GAP + LETTERS),
        PACKED_OTHERWISE("/(?:LZWDecode|RunLengthDecode|JBIG2Decode)\\b"),
        /** Only where filters of the file's own streams are named: such letters stand in any picture. */
        PACKED_OTHERWISE_SHORT("(?:/F(?:ilter)?|\\[|Decode)" + GAP + "/(?:LZW|RL)\\b"),
        /** Packed, and then written in letters. */
        PACKED_AS_LETTERS(LETTERS + GAP + FLATE);

        private final Pattern pattern;

        Thing(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private final Set<Thing> found = EnumSet.noneOf(Thing.class);
    private String before = "";

    boolean has(Thing thing) {
        return found.contains(thing);
    }

    /** A new stream begins: nothing of the one before belongs to it. */
    void begin() {
        before = "";
    }

    /** The file as it is. */
    void look(String file) {
        look(file, EnumSet.allOf(Thing.class));
    }

    /** A part of a stream, unpacked. Small pictures within pages may be packed in any way: nobody unpacks them. */
    void look(byte[] bytes, int length) {
        String part = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        look(before + part, EnumSet.complementOf(EnumSet.of(Thing.PACKED_OTHERWISE_SHORT)));
    }

    private void look(String text, Set<Thing> wanted) {
        String names = text.indexOf('#') < 0 ? text : ESCAPE.matcher(text).replaceAll(PdfContents::unescaped);
        for (Thing thing : wanted) {
            if (!found.contains(thing) && thing.pattern.matcher(names).find()) {
                found.add(thing);
            }
        }
        before = text.substring(Math.max(0, text.length() - OVERLAP));
    }

    private static String unescaped(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
