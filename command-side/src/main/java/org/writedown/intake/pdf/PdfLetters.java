package org.writedown.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** A stream of a PDF that is written in letters (ISO 32000-2, 7.4.2 and 7.4.3), as the bytes that it means: as far as it is one. */
final class PdfLetters {

    private static final int END_OF_HEX = '>';

    private final byte[] bytes;
    private final int from;
    private long read;

    PdfLetters(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    /** How many letters were looked at. */
    long read() {
        return read;
    }

    /** Other letters count as zero and end nothing, as the library takes them. */
    byte[] hex() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        for (int i = from; i < bytes.length && bytes[i] != END_OF_HEX; i++) {
            read++;
            if (bytes[i] > ' ' || bytes[i] < 0) {
                int digit = Math.max(0, Character.digit(bytes[i], 16));
                if (high >= 0) {
                    out.write((high << 4) | digit);
                }
                high = high >= 0 ? -1 : digit;
            }
        }
        return out.toByteArray();
    }

    byte[] base85() {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE.getFilter(COSName.ASCII85_DECODE).decode(in, out, new COSDictionary(), 0);
        } catch (IOException other) {
            // what came before is all that the library has of it too
        }
        read += bytes.length - from - in.available();
        return out.toByteArray();
    }
}
