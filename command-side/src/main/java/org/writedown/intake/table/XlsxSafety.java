package org.writedown.intake.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.writedown.intake.BoundedStream;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;

/**
 * Looks through a workbook before anything of it is interpreted: it may not unpack beyond the limit,
 * hold macros, declare document types (entities could expand without end) or place cells in columns
 * that no sheet has.
 */
final class XlsxSafety {

    static final int MOST_PARTS = 1_000;
    /** Of uploads: a workbook of 32 MiB may unpack to 128. */
    private static final int UNPACKED_TIMES = 4;

    private static final long UNPACKED_MOST = 512L << 20;
    private static final int WINDOW = 1 << 16;
    private static final int OVERLAP = 64;
    private static final Pattern DRIVE = Pattern.compile("[a-z]:.*");
    private static final Pattern BEYOND_XFD = Pattern.compile("\\sr=[\"'][A-Za-z]{4,}");

    private XlsxSafety() {}

    static long unpackedMost(IntakeLimits limits) {
        return Math.min(UNPACKED_MOST, limits.bytes() * UNPACKED_TIMES);
    }

    /** @throws IntakeException if the workbook is refused */
    static void require(Document document, IntakeLimits limits) throws IOException {
        long most = unpackedMost(limits);
        boolean workbook = false;
        boolean letter = false;
        try (InputStream packed =
                        new BoundedStream(document.content().open(), document.name(), limits.bytes(), "the file");
                ZipInputStream zip = new ZipInputStream(packed)) {
            InputStream plain = new BoundedStream(zip, document.name(), most, "the workbook unpacked");
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw refuse(document, Kind.TOO_LARGE, "the archive has more than " + MOST_PARTS + " parts");
                }
                workbook |= part.getName().equals("xl/workbook.xml");
                letter |= part.getName().equals("word/document.xml");
                requireHarmless(document, part.getName().toLowerCase(Locale.ROOT));
                look(document, plain);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw refuse(document, Kind.DAMAGED, "the archive is damaged or has been cut off");
        }
        if (!workbook) {
            String what = letter
                    ? "a letter (DOCX): it is a document"
                    : "an archive that is no workbook (XLSX): it is a document and what it holds is not read; send it by itself";
            throw refuse(document, Kind.UNKNOWN_FORMAT, what);
        }
    }

    private static void requireHarmless(Document document, String name) {
        if (name.contains("..")
                || name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).matches()) {
            throw refuse(document, Kind.DAMAGED, "a part of the archive is named as if it lay outside of it");
        }
        if (name.contains("vbaproject")) {
            throw refuse(document, Kind.HARMFUL, "the file holds macros, which are never taken in");
        }
    }

    private static void look(Document document, InputStream part) throws IOException {
        byte[] window = new byte[WINDOW];
        int kept = 0;
        while (true) {
            int read = part.readNBytes(window, kept, WINDOW - kept);
            if (read == 0) {
                return;
            }
            String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
            String words = withoutZeros(text);
            if (words.contains("<!DOCTYPE") || words.contains("<!ENTITY")) {
                throw refuse(document, Kind.DAMAGED, "the workbook declares a document type, which no workbook does");
            }
            if (words.contains("macroEnabled")) {
                throw refuse(document, Kind.HARMFUL, "the file holds macros, which are never taken in");
            }
            if (BEYOND_XFD.matcher(text).find()) {
                throw refuse(document, Kind.DAMAGED, "the workbook has a cell beyond the last column of any sheet");
            }
            kept = Math.min(OVERLAP, kept + read);
            byte[] tail = text.substring(text.length() - kept).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(tail, 0, window, 0, kept);
        }
    }

    /** So that what is written in UTF-16 is told too. */
    private static String withoutZeros(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static IntakeException refuse(Document document, Kind kind, String reason) {
        return new IntakeException(kind, document.name(), null, reason);
    }
}
