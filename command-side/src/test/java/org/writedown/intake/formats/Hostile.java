package org.writedown.intake.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/** Files made to take all of the memory, or all of the day. */
public final class Hostile {

    private Hostile() {}

    /** A million blanks where the name of a filter may follow. */
    public static byte[] pdfOfBlanksAfterAFilter() {
        return latin1("%PDF-1.7\n1 0 obj\n<</Filter [/FlateDecode" + " ".repeat(1_000_000) + "]>>\nendobj\n");
    }

    /**
     * Two thousand streams, each of which begins within the one before and goes on to the end of the file in
     * stored blocks that hold nothing (RFC 1951, section 3.2.4): as much work as two thousand such files.
     */
    public static byte[] pdfOfStreamsWithinEachOther() {
        int streams = 2_000;
        byte[] beginning = latin1("stream\nx\u009C");
        int stride = beginning.length + 5;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode>>\n"));
        for (int i = 1; i <= streams; i++) {
            out.writeBytes(beginning);
            out.writeBytes(storedBlock((streams - i) * stride));
        }
        byte[] nothing = storedBlock(0);
        for (int i = 0; i < 800_000; i++) {
            out.writeBytes(nothing);
        }
        return out.toByteArray();
    }

    private static byte[] storedBlock(int length) {
        int inverse = ~length;
        return new byte[] {0, (byte) length, (byte) (length >> 8), (byte) inverse, (byte) (inverse >> 8)};
    }

    /** One page that writes four million letters; a file of some kilobytes. */
    public static byte[] pdfOfAPageOfMillionsOfLetters() {
        byte[] content = packed(latin1("BT /F1 10 Tf " + ("(" + "a".repeat(1_000) + ") Tj ").repeat(4_000) + "ET"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("""
                %%PDF-1.7
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type /Pages /Kids [3 0 R] /Count 1>>
                endobj
                3 0 obj
                <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
                /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>
                endobj
                4 0 obj
                <</Filter /FlateDecode /Length %d>>
                stream
                """.formatted(content.length)));
        out.writeBytes(content);
        out.writeBytes(latin1("\nendstream\nendobj\ntrailer\n<</Root 1 0 R /Size 5>>\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A page of 200 MiB of blanks, packed and then written in letters. */
    public static byte[] pdfPackedAsLetters(String filter) {
        byte[] packed = packed(latin1(" ".repeat(200 << 20)));
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .encode(new ByteArrayInputStream(packed), letters, new COSDictionary(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("""
                %%PDF-1.7
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type /Pages /Kids [3 0 R] /Count 1>>
                endobj
                3 0 obj
                <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>>
                endobj
                4 0 obj
                <</Filter [/%s /FlateDecode] /Length %d>>
                stream
                """.formatted(filter, letters.size())));
        out.writeBytes(letters.toByteArray());
        out.writeBytes(latin1("\nendstream\nendobj\ntrailer\n<</Root 1 0 R /Size 5>>\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A sound page whose two tables of objects each refer to the other as the one before. */
    public static byte[] pdfWhoseTablesGoInCircles() {
        String objects = """
                %PDF-1.7
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type /Pages /Kids [3 0 R] /Count 1>>
                endobj
                3 0 obj
                <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>>
                endobj
                """;
        String table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 4 /Prev %05d>>\n";
        int first = objects.length();
        int second = first + table.formatted(0).length();
        return latin1(
                objects + table.formatted(second) + table.formatted(first) + "startxref\n" + second + "\n%%EOF\n");
    }

    /** A page that is its own parent and child, and a table of objects that refers to itself. */
    public static byte[] pdfThatGoesInCircles() {
        String objects = """
                %PDF-1.7
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 2>>
                endobj
                """;
        int table = objects.length();
        return latin1(objects + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 3 /Prev " + table
                + ">>\nstartxref\n" + table + "\n%%EOF\n");
    }

    /** A statement whose dates are a thousand cells of blanks between two letters. */
    public static byte[] tableOfBlanksForDates() {
        String row = "x" + " ".repeat(32_000) + "y,BED,1.00\n";
        return latin1("Date,Description,Amount\n" + row.repeat(900));
    }

    public static byte[] jsonOfManyLevels() {
        return latin1("{\"resourceType\":\"Claim\",\"item\":" + "[".repeat(100_000));
    }

    public static byte[] tableOfAMillionColumns() {
        return latin1("Description,Amount" + ",".repeat(1_000_000) + "\nBED,1.00\n");
    }

    /** A claim file that unpacks to a gigabyte. */
    public static byte[] gzipOfAGigabyte(String beginning) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(latin1(beginning));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 1_024; i++) {
                gzip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An Office file of before 2007, as far as its first bytes and its directory tell. */
    public static byte[] oldOfficeFile(String directory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        out.writeBytes(new byte[100_000]);
        out.writeBytes(directory.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[1_000]);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
