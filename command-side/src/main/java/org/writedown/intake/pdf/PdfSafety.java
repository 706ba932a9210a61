package org.writedown.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.pdf.PdfContents.Thing;

/**
 * Looks through a PDF before the library decodes any of it, since the library unpacks a stream however
 * large it becomes: all streams together may unpack to no more than a limit, and packing within packing
 * is refused. So is what a viewer would run; files within it are told.
 */
final class PdfSafety {

    static final long UNPACKED_MOST = 128L << 20;

    /** Streams lie beside each other: what is read of all of them is the file once, and a little more. */
    private static final int READ_TIMES = 4;

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    /** The library passes over the two bytes that say how a stream is packed, whatever they say. */
    private static final int PACKING = 2;

    private final String file;
    private final byte[] bytes;
    private final PdfContents contents = new PdfContents();
    private final byte[] sink = new byte[1 << 16];
    private long read;
    private long unpacked;

    private PdfSafety(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Whether files lie within it.
     *
     * @throws IntakeException if the file is refused
     */
    static boolean require(String file, byte[] bytes) {
        PdfSafety looked = new PdfSafety(file, bytes);
        looked.through(new String(bytes, StandardCharsets.ISO_8859_1));
        return looked.contents.has(Thing.FILES);
    }

    private void through(String text) {
        contents.look(text);
        requireReadable();
        Matcher stream = STREAM.matcher(text);
        for (int from = 0; stream.find(from); from = stream.end()) {
            inflate(bytes, stream.end());
        }
        if (contents.has(Thing.PACKED_AS_LETTERS)) {
            read = 0;
            stream.reset();
            for (int from = 0; stream.find(from); from = stream.end()) {
                PdfLetters letters = new PdfLetters(bytes, stream.end());
                for (byte[] packed : List.of(letters.hex(), letters.base85())) {
                    inflate(packed, 0);
                }
                count(letters.read());
            }
        }
        requireReadable();
        if (contents.has(Thing.RUNS)) {
            throw refuse(
                    Kind.HARMFUL,
                    "the PDF holds scripts or starts programs, which are never taken in; print it to a new PDF");
        }
    }

    private void requireReadable() {
        if (contents.has(Thing.PACKED_TWICE)) {
            throw refuse(Kind.TOO_LARGE, "the PDF packs a stream twice over");
        }
        if (contents.has(Thing.PACKED_OTHERWISE) || contents.has(Thing.PACKED_OTHERWISE_SHORT)) {
            throw refuse(Kind.DAMAGED, "the PDF is packed in a way that is not read here; print it to a new PDF");
        }
    }

    /** Up to a little more than the limit; what is not packed gives nothing. */
    private void inflate(byte[] packed, int from) {
        if (packed.length - from <= PACKING) {
            return;
        }
        Inflater inflater = new Inflater(true);
        contents.begin();
        try {
            inflater.setInput(packed, from + PACKING, packed.length - from - PACKING);
            for (int got = inflater.inflate(sink); got > 0; got = inflater.inflate(sink)) {
                contents.look(sink, got);
                unpacked += got;
                if (unpacked > UNPACKED_MOST) {
                    throw refuse(
                            Kind.TOO_LARGE, "the streams of the PDF unpack to more than " + UNPACKED_MOST + " bytes");
                }
            }
        } catch (DataFormatException notPacked) {
            // it ends here for the library too
        } finally {
            count(inflater.getBytesRead());
            inflater.end();
        }
    }

    private void count(long more) {
        read += more;
        if (read > (long) READ_TIMES * bytes.length) {
            throw refuse(Kind.DAMAGED, "the streams of the PDF lie within each other");
        }
    }

    private IntakeException refuse(Kind kind, String reason) {
        return new IntakeException(kind, file, null, reason);
    }
}
