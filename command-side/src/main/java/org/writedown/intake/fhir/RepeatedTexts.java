package org.writedown.intake.fhir;

import java.util.Arrays;

/**
 * Short texts of a file. Systems, codes, currencies and days come again and again: each is made once as long as no other
 * has taken its place. Bounded, so that a file of ever new texts costs no memory; one thread's.
 */
final class RepeatedTexts {

    private static final int LONGEST = 100;

    /** A power of two. */
    private static final int PLACES = 1 << 10;

    private final char[][] characters = new char[PLACES][];
    private final String[] texts = new String[PLACES];

    /** @return the text without blanks around it */
    String stripped(char[] buffer, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, from, length).strip();
        }
        int place = place(buffer, from, length);
        char[] known = characters[place];
        if (known == null || !Arrays.equals(known, 0, known.length, buffer, from, from + length)) {
            characters[place] = Arrays.copyOfRange(buffer, from, from + length);
            texts[place] = new String(buffer, from, length).strip();
        }
        return texts[place];
    }

    /** By the length and a few characters, mostly of the end: that is where codes and systems differ. */
    private static int place(char[] buffer, int from, int length) {
        int end = from + length;
        int hash = length;
        for (int i = Math.max(from, end - 6); i < end; i++) {
            hash = hash * 31 + buffer[i];
        }
        hash = hash * 31 + buffer[from + length / 2];
        return (hash ^ hash >>> 10) & (PLACES - 1);
    }
}
