package org.writedown.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.writedown.intake.BoundedStream;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Opening;
import org.writedown.intake.Reading;

/**
 * Knows PDFs, and never makes a bill of one: says what it is, so that it is kept as a document.
 * {@link #propose} gives its text and the lines that look like charges. One with scripts is refused, and files
 * that lie within it are told and never opened.
 */
public final class PdfReader implements DocumentReader {

    public static final int MOST_PAGES = 500;
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final long MOST_BYTES = 32L << 20;

    /** Further ones are not proposed. */
    public static final int MOST_LINES = PdfLines.MOST_LINES;

    public static final long UNPACKED_MOST = PdfSafety.UNPACKED_MOST;

    private final IntakeLimits limits;

    public PdfReader(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "PDF";
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.text().startsWith("%PDF-");
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        throw new IntakeException(
                Kind.NOT_A_BILL, document.name(), null, propose(document).inWords());
    }

    /**
     * The text of a PDF and the lines that look like charges.
     *
     * @throws IntakeException if it is encrypted, damaged, beyond a limit or holds what a viewer would run
     */
    public PdfProposal propose(Document document) throws IOException {
        byte[] bytes = bytes(document);
        boolean holdsFiles = PdfSafety.require(document.name(), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return proposal(document, pdf, holdsFiles);
        } catch (InvalidPasswordException encrypted) {
            throw refuse(document, Kind.DAMAGED, "the PDF is encrypted; send one that opens without a password");
        } catch (BoundedStripper.Beyond beyond) {
            throw refuse(document, Kind.TOO_LARGE, "the PDF draws more than any statement does");
        } catch (IntakeException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // The library throws what its parsers throw; the bytes are in memory, so no disk has failed.
            throw refuse(document, Kind.DAMAGED, "the PDF is damaged and cannot be read");
        }
    }

    private byte[] bytes(Document document) throws IOException {
        long most = Math.min(MOST_BYTES, limits.bytes());
        try (InputStream in = new BoundedStream(document.content().open(), document.name(), most, "the file")) {
            return in.readAllBytes();
        }
    }

    private static PdfProposal proposal(Document document, PDDocument pdf, boolean holdsFiles) throws IOException {
        if (pdf.isEncrypted()) {
            throw refuse(document, Kind.DAMAGED, "the PDF is encrypted; send one that opens without a password");
        }
        int pages = pdf.getNumberOfPages();
        if (pages == 0) {
            throw refuse(document, Kind.DAMAGED, "the PDF is damaged: it has no page");
        }
        if (pages > MOST_PAGES) {
            throw refuse(document, Kind.TOO_LARGE, "the PDF has more than " + MOST_PAGES + " pages");
        }
        BoundedStripper stripper = new BoundedStripper();
        PdfLines lines = new PdfLines();
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = stripper.getText(pdf).replace("\u0000", "");
            text.append(words).append('\n');
            if (text.length() > MOST_CHARACTERS) {
                String reason = "the PDF has more than " + MOST_CHARACTERS + " characters of text";
                throw refuse(document, Kind.TOO_LARGE, reason);
            }
            lines.add(page, words);
        }
        return new PdfProposal(pages, text.toString().strip(), lines.charges(), lines.credits(), holdsFiles);
    }

    private static IntakeException refuse(Document document, Kind kind, String reason) {
        return new IntakeException(kind, document.name(), null, reason);
    }
}
