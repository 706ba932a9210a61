package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writedown.intake.formats.Hostile;
import org.writedown.intake.table.Workbooks;
import org.writedown.web.TestServer.Reply;

/**
 * What is sent to take the server down, or to be run by whoever opens it. It is refused with its reason and
 * the case does not have it; what is merely of no known format is a document, which is never opened.
 */
final class HostileUploadsTest {

    private static final String CLAIM = SharedServer.resource("synthetic-837p.x12");

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
                        new Upload("millions of letters", Hostile.pdfOfAPageOfMillionsOfLetters(), "draws more than"))
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
                        new Upload("a letter", Workbooks.zipped(Map.of("word/document.xml", "<a/>")), "no workbook"),
                        new Upload("an archive in archives", Workbooks.packed(Map.of("b.zip", twice)), "no workbook"),
                        sent("a page", "<html><script>alert(1)</script></html>", "not a format that is read here"),
                        new Upload("an old Office file", Hostile.oldOfficeFile("Workbook"), "before 2007"))
                .map(sent -> DynamicTest.dynamicTest(sent.what, () -> assertKept(sent)));
    }

    @Test
    void a_pdf_that_goes_in_circles_comes_to_an_end() {
        Reply reply = SharedServer.send(SharedServer.openCase(), "", Hostile.pdfThatGoesInCircles());

        assertThat(reply.status()).isIn(201, 400);
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
        return new Upload(what, file.getBytes(StandardCharsets.UTF_8), says);
    }

    private static Upload workbook(String what, String part, String content, String says) {
        Map<String, String> parts = Workbooks.parts(Workbooks.rows("BED"));
        parts.put(part, content);
        return new Upload("a workbook with " + what, Workbooks.zipped(parts), says);
    }

    private static String table(String description) {
        return "Description,Amount\n\"" + description + "\",1.00\n";
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
