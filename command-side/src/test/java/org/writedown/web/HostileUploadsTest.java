package org.writedown.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writedown.intake.formats.Hostile;
import org.writedown.intake.pdf.Pdfs;
import org.writedown.intake.table.Workbooks;
import org.writedown.web.TestServer.Reply;

/**
 * What is sent to take the server down, or to be run by whoever opens it. It is refused with its reason and
 * the case does not have it; what is merely of no known format is a document, which is never opened.
 */
final class HostileUploadsTest {

    private static final String CLAIM = SharedServer.resource("synthetic-837p.x12");

    /** As billing systems export tables under the name of a spreadsheet. */
    private static final String HTML_SHEET =
            "\n<!DOCTYPE html>\n<table><tr><td>Description,Amount</td></tr><tr><td>BED,1.00</td></tr></table>";

    private static final class Upload {

        private final String what;
        private final byte[] file;
        private final String says;

        Upload(String what, byte[] file, String says) {
            this.what = what;
            this.file = file;
            this.says = says;
        }
    }

    @TestFactory
    Stream<DynamicTest> refused() {
        return Stream.of(
                        new Upload("nothing", new byte[0], ""),
                        sent("a byte order mark and nothing", "\uFEFF", "the file is empty"),
                        new Upload(
                                "a wide byte order mark", new byte[] {(byte) 0xFF, (byte) 0xFE}, "the file is empty"),
                        sent("a NUL within a claim", CLAIM.replace("CLM*", "CLM*\0"), "segment "),
                        sent("a NUL within a table", table(" ".repeat(2_000) + "\0"), "row 2: the row holds a NUL"),
                        sent(
                                "a NUL within JSON",
                                "{\"resourceType\":\"Claim\",\"id\":\"\0\"}",
                                "line 1: this is no JSON"),
                        sent("half a claim file", CLAIM.substring(0, CLAIM.length() / 2), "cut off"),
                        sent("half a resource", "{\"resourceType\":\"Claim\",\"item\":[{", "line 1: the file ends"),
                        new Upload("JSON of 100,000 levels", Hostile.jsonOfManyLevels(), "line 1: the JSON is nested"),
                        new Upload("a million columns", Hostile.tableOfAMillionColumns(), "row 1: the row"),
                        new Upload("half a workbook", half(Workbooks.statement()), "damaged or has been cut off"),
                        workbook("entities", "xl/a.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "declares a document type"),
                        workbook("a way out", "../../etc/passwd", "x", "outside"),
                        workbook("a way to the root", "/etc/passwd", "x", "outside"),
                        workbook("a drive", "C:/Windows/x", "x", "outside"),
                        workbook("macros", "xl/vbaProject.bin", "x", "macros"),
                        workbook("macros of a letter", "word/vbaProject.bin", "x", "macros"),
                        new Upload("old macros", Hostile.oldOfficeFile("_VBA_PROJECT_CUR"), "macros"),
                        new Upload("a claim of a gigabyte", Hostile.gzipOfAGigabyte(CLAIM), "larger than"),
                        new Upload("a PDF of blanks", Hostile.pdfOfBlanksAfterAFilter(), "damaged"),
                        new Upload("streams in streams", Hostile.pdfOfStreamsWithinEachOther(), "within each other"),
                        new Upload("millions of letters", Hostile.pdfOfAPageOfMillionsOfLetters(), "draws more than"),
                        new Upload("a PDF whose pages go in circles", Hostile.pdfThatGoesInCircles(), "it has no page"),
                        new Upload(
                                "a PDF packed as letters",
                                Hostile.pdfPackedAsLetters("ASCIIHexDecode"),
                                "unpack to more"),
                        new Upload(
                                "a PDF packed as text", Hostile.pdfPackedAsLetters("ASCII85Decode"), "unpack to more"),
                        new Upload("a PDF with a script", Pdfs.withScript(), "holds scripts or starts programs"),
                        new Upload("a script in disguise", Pdfs.withEscapedScript(), "holds scripts"),
                        new Upload(
                                "a PDF that starts a program", Pdfs.withLaunch(), "holds scripts or starts programs"),
                        new Upload("a wide claim", CLAIM.getBytes(UTF_16LE), "UTF-16 without a byte order mark"),
                        new Upload("wide JSON", "{\"resourceType\":\"Claim\"}".getBytes(UTF_16BE), "UTF-16 without"),
                        new Upload(
                                "a wide table", table("CAF\u00C9 \u2014 \u4E2D").getBytes(UTF_16BE), "UTF-16 without"))
                .map(sent -> DynamicTest.dynamicTest(sent.what, () -> assertRefused(sent)));
    }

    @Test
    void a_file_that_is_said_to_be_of_two_gigabytes_is_refused_before_it_comes() throws IOException {
        String id = SharedServer.openCase();

        String answer = SharedServer.get().raw("POST /cases/" + id + "/documents", "Content-Length: 2147483648");

        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(SharedServer.get().events(id)).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> keptAsDocuments() {
        byte[] archive = Workbooks.zipped(Map.of("a.txt", "x"));
        byte[] twice = Workbooks.packed(Map.of("a.zip", archive));
        return Stream.of(
                        new Upload(
                                "a letter", Workbooks.zipped(Map.of("word/document.xml", "<a/>")), "a letter (DOCX)"),
                        new Upload("an archive in archives", Workbooks.packed(Map.of("b.zip", twice)), "no workbook"),
                        new Upload("gzip in gzip", gzipped(gzipped(CLAIM.getBytes(UTF_8))), "not unpacked here"),
                        new Upload("an archive in gzip", gzipped(archive), "not unpacked here"),
                        new Upload("another archive", "Rar!\u001A\u0007\u0001\0".getBytes(UTF_8), "not unpacked here"),
                        sent("a page", "<html><script>alert(1)</script></html>", "a web page (HTML)"),
                        sent("a page that says that it is a sheet", HTML_SHEET, "save it as CSV or XLSX"),
                        new Upload("tables in circles", Hostile.pdfWhoseTablesGoInCircles(), "a scan of 1 pages"),
                        new Upload("a PDF with a file in it", Pdfs.withAttachment(), "files lie within it"),
                        new Upload("an old Office file", Hostile.oldOfficeFile("Workbook"), "before 2007"))
                .map(sent -> DynamicTest.dynamicTest(sent.what, () -> assertKept(sent)));
    }

    @Test
    void dates_of_nothing_but_blanks_are_rejected_row_by_row() {
        Reply reply = SharedServer.send(SharedServer.openCase(), "?preview=true", Hostile.tableOfBlanksForDates());

        assertThat(reply.status()).as(reply.body().toString()).isLessThan(500);
    }

    private static void assertRefused(Upload sent) {
        String id = SharedServer.openCase();

        Reply reply = SharedServer.send(id, "", sent.file);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.body().path("detail").asString()).contains(sent.says);
        assertThat(SharedServer.get().events(id)).isEqualTo(1);
    }

    private static void assertKept(Upload sent) {
        Reply reply = SharedServer.send(SharedServer.openCase(), "", sent.file);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        assertThat(reply.body().path("items").size()).isZero();
        assertThat(reply.body().path("note").asString()).contains(sent.says);
    }

    private static Upload sent(String what, String file, String says) {
        return new Upload(what, file.getBytes(UTF_8), says);
    }

    private static Upload workbook(String what, String part, String content, String says) {
        Map<String, String> parts = Workbooks.parts(Workbooks.rows("BED"));
        parts.put(part, content);
        return new Upload("a workbook with " + what, Workbooks.zipped(parts), says);
    }

    private static String table(String description) {
        return "Description,Amount\n\"" + description + "\",1.00\n";
    }

    private static byte[] gzipped(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
