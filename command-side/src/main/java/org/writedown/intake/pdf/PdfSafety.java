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

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern NESTED =
            Pattern.compile("/(?:FlateDecode|Fl)\\s*(?:/ASCIIHexDecode|/ASCII85Decode|\\s)*/(?:FlateDecode|Fl)\\b");
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
        long unpacked = 0;
        int from = 0;
        while (stream.find(from)) {
            from = stream.end();
            unpacked += inflated(bytes, from, sink, UNPACKED_MOST - unpacked);
            if (unpacked > UNPACKED_MOST) {
                String reason = "the streams of the PDF unpack to more than " + UNPACKED_MOST + " bytes";
                throw new IntakeException(Kind.TOO_LARGE, file, null, reason);
            }
        }
    }

    /** How much comes out, up to a little more than the limit; what is not packed gives nothing. */
    private static long inflated(byte[] bytes, int from, byte[] sink, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long total = 0;
            int got = inflater.inflate(sink);
            while (got > 0 && total <= most) {
                total += got;
                got = inflater.inflate(sink);
            }
            return total;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
