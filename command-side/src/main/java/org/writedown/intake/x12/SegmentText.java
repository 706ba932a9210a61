package org.writedown.intake.x12;

import java.io.IOException;

/** Takes one segment's text from a file and puts the delimiters of {@link X12Framing} in place of its own. */
final class SegmentText {

    private SegmentText() {}

    /**
     * @param into receives the text; its length reaches {@link SegmentFrames.LONGEST_SEGMENT} when it is too long
     * @return whether the segment was terminated before the file ended
     */
    static boolean take(ByteSource source, X12Delimiters delimiters, StringBuilder into) throws IOException {
        while (into.length() < SegmentFrames.LONGEST_SEGMENT) {
            int next = source.take();
            if (next == ByteSource.END) {
                return false;
            }
            if (next == delimiters.segment()) {
                return true;
            }
            append(into, (char) next, delimiters);
        }
        return true;
    }

    private static void append(StringBuilder into, char next, X12Delimiters delimiters) {
        if (next == delimiters.element()) {
            into.append(X12Framing.ELEMENT);
        } else if (next == delimiters.component()) {
            into.append(X12Framing.COMPONENT);
        } else if (next == '\t') {
            into.append(' ');
        } else if (next == X12Framing.ELEMENT || next == X12Framing.COMPONENT) {
            // would be taken for a delimiter: any other control character makes the same refusal
            into.append(X12Framing.SEGMENT);
        } else if (next != '\r' && next != '\n') {
            into.append(next);
        }
    }

    /** @return the first control character that is no delimiter, or -1 */
    static int controlCharacter(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || c == 0x7F;
            if (control && c != X12Framing.ELEMENT && c != X12Framing.COMPONENT) {
                return c;
            }
        }
        return -1;
    }

    static String id(StringBuilder text) {
        int end = text.indexOf(String.valueOf(X12Framing.ELEMENT));
        return (end < 0 ? text.toString() : text.substring(0, end)).strip();
    }

    /** A capital letter, then one or two capitals or digits. */
    static boolean isId(String id) {
        if (id.length() < 2 || id.length() > 3 || !isCapital(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isCapital(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
