package org.writedown.intake.x12;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The interchange header. By the standard it is 106 characters wide and names the delimiters by
 * position; files are found whose elements have lost their padding, so it is read by its separators.
 *
 * @param control ISA13, to be met again in IEA02
 */
record IsaHeader(X12Delimiters delimiters, String control) {

    private static final int ELEMENTS = 16;
    private static final int WIDEST = 200;

    /** @throws IllegalArgumentException with the reason, if it is no header */
    static IsaHeader take(ByteSource source) throws IOException {
        source.skip("ISA".length());
        char element = character(source.take());
        List<String> elements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; elements.size() < ELEMENTS - 1; i++) {
            char next = character(source.take());
            if (i > WIDEST) {
                throw new IllegalArgumentException("it has fewer than " + ELEMENTS + " elements");
            }
            if (next == element) {
                elements.add(text.toString().strip());
                text.setLength(0);
            } else {
                text.append(next);
            }
        }
        char component = character(source.take());
        return new IsaHeader(new X12Delimiters(element, component, terminator(source)), elements.get(12));
    }

    /** The first character after ISA16; a line break only if no other terminator follows it. */
    private static char terminator(ByteSource source) throws IOException {
        char last = character(source.take());
        while ((last == '\r' || last == '\n') && isMark(source.peek(0))) {
            last = character(source.take());
        }
        return last;
    }

    private static boolean isMark(int next) {
        return next != ByteSource.END && next != ' ' && next != '\t' && !Character.isLetterOrDigit(next);
    }

    private static char character(int next) {
        if (next == ByteSource.END) {
            throw new IllegalArgumentException("the file ends inside it");
        }
        return (char) next;
    }

    /** A header of the right width: sender and receiver give way to the segment's number and the control number. */
    static String framed(long segment, String control) {
        return String.format(
                                Locale.ROOT,
                                "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*000101*0000*U*00401*000000001*0*P*",
                                segment,
                                plain(control))
                        .replace('*', X12Framing.ELEMENT)
                + X12Framing.COMPONENT
                + X12Framing.SEGMENT;
    }

    /** The trailer with its two elements, which the tokeniser wants free of anything but letters and digits. */
    static String framedTrailer(long segment, StringBuilder text) {
        String[] elements = text.toString().split(String.valueOf(X12Framing.ELEMENT), -1);
        String count = elements.length > 1 ? plain(elements[1]) : "";
        String control = elements.length > 2 ? plain(elements[2]) : "";
        return "IEA" + X12Framing.ELEMENT + segment + X12Framing.ELEMENT + count + X12Framing.ELEMENT + control
                + X12Framing.SEGMENT;
    }

    private static String plain(String text) {
        String kept = text.replaceAll("[^A-Za-z0-9]", "");
        return kept.length() > 15 ? kept.substring(0, 15) : kept;
    }
}
