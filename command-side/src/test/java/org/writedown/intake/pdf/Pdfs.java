package org.writedown.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

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
