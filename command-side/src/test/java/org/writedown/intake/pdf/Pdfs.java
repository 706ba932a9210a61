package org.writedown.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Small synthetic PDFs. */
public final class Pdfs {

    private Pdfs() {}

    public static byte[] statement() {
        return of(
                List.of(
                        "EXAMPLE GENERAL HOSPITAL",
                        "03/01/2026 99284 EMERGENCY LEVEL 4 1,234.50",
                        "03/02/2026 PHARMACY $40.00",
                        "TOTAL 1,274.50"),
                false);
    }

    /** A month later; less is asked for the visit. */
    public static byte[] laterStatement() {
        return of(
                List.of(
                        "EXAMPLE GENERAL HOSPITAL",
                        "03/01/2026 99284 EMERGENCY LEVEL 4 1,000.00",
                        "03/02/2026 PHARMACY $40.00",
                        "TOTAL 1,040.00"),
                false);
    }

    /** A page without text. */
    public static byte[] scan() {
        return of(List.of(), false);
    }

    /** One page of these lines. */
    public static byte[] of(List<String> lines) {
        return of(lines, false);
    }

    /** A statement that runs a script when it is opened; its objects are packed. */
    public static byte[] withScript() {
        return with(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")), true);
    }

    /** The same as plain text, its action named with escapes and apart. */
    public static byte[] withEscapedScript() {
        byte[] plain = with(
                pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")), false);
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        String escaped = text.replace("/S /JavaScript", "/S % is it?\n/J#61vaScript");
        if (escaped.equals(text)) {
            throw new IllegalStateException("there is no action in it");
        }
        return escaped.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A statement that starts a program when it is opened. */
    public static byte[] withLaunch() {
        return with(
                pdf -> {
                    PDActionLaunch launch = new PDActionLaunch();
                    launch.setF("calc.exe");
                    pdf.getDocumentCatalog().setOpenAction(launch);
                },
                true);
    }

    /** A statement with a file within it. */
    public static byte[] withAttachment() {
        return with(
                pdf -> {
                    PDEmbeddedFile file = new PDEmbeddedFile(
                            pdf, new ByteArrayInputStream("a,b".getBytes(StandardCharsets.US_ASCII)));
                    PDComplexFileSpecification within = new PDComplexFileSpecification();
                    within.setFile("lines.csv");
                    within.setEmbeddedFile(file);
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("lines.csv", within));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    pdf.getDocumentCatalog().setNames(names);
                },
                true);
    }

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] with(Change change, boolean packed) {
        try (PDDocument pdf = Loader.loadPDF(statement());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(pdf);
            pdf.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(List<String> lines, boolean encrypted) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
