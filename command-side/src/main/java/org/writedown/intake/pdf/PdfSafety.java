package org.writedown.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;

/**
 * Looks through a PDF before the library decodes any of it, since the library unpacks a stream however
 * large it becomes: all streams together may unpack to no more than a limit, and packing within packing
 * is refused.
 */
final class PdfSafety {

    static final long UNPACKED_MOST = 128L << 20;

    /** Streams lie beside each other: what is read of all of them is the file once, and a little more. */
    private static final int READ_TIMES = 4;

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    /** Without going back: runs of blanks as long as the file would else take for ever. */
    private static final Pattern NESTED =
            Pattern.compile("/(?:FlateDecode|Fl)(?:/ASCIIHexDecode|/ASCII85Decode|\\s++)*+/(?:FlateDecode|Fl)\\b");

    private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL|JBIG2Decode)\\b");

    private PdfSafety() {}

    /** @throws IntakeException if the file is refused */
    static void require(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (NESTED.matcher(text).find()) {
            throw new IntakeException(Kind.TOO_LARGE, file, null, "the PDF packs a stream twice over");
        }
        if (LZW.matcher(text).find()) {
            throw new IntakeException(
                    Kind.DAMAGED,
                    file,
                    null,
                    "the PDF is packed in a way that is not read here; print it to a new PDF");
        }
        Matcher stream = STREAM.matcher(text);
        byte[] sink = new byte[1 << 16];
        Inflated all = new Inflated(0, 0);
        int from = 0;
        while (stream.find(from)) {
            from = stream.end();
            all = all.plus(inflated(bytes, from, sink, UNPACKED_MOST - all.out));
            if (all.out > UNPACKED_MOST) {
                String reason = "the streams of the PDF unpack to more than " + UNPACKED_MOST + " bytes";
                throw new IntakeException(Kind.TOO_LARGE, file, null, reason);
            }
            if (all.in > (long) READ_TIMES * bytes.length) {
                throw new IntakeException(Kind.DAMAGED, file, null, "the streams of the PDF lie within each other");
            }
        }
    }

    /** How many packed bytes were read, and how many came out. */
    private record Inflated(long in, long out) {

        Inflated plus(Inflated other) {
            return new Inflated(in + other.in, out + other.out);
        }
    }

    /** What comes out up to a little more than the limit; what is not packed gives nothing. */
    private static Inflated inflated(byte[] bytes, int from, byte[] sink, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long total = 0;
            int got = inflater.inflate(sink);
            while (got > 0 && total <= most) {
                total += got;
                got = inflater.inflate(sink);
            }
            return new Inflated(inflater.getBytesRead(), total);
        } catch (DataFormatException notPacked) {
            return new Inflated(inflater.getBytesRead(), 0);
        } finally {
            inflater.end();
        }
    }
}
