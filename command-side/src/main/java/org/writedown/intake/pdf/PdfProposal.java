package org.writedown.intake.pdf;

import java.util.List;

/**
 * What a PDF says, as far as it is text.
 *
 * @param text of all pages; empty for a scan
 * @param lines that look like charges, in their order; a person confirms them
 */
public record PdfProposal(int pages, String text, List<PdfLine> lines) {

    public PdfProposal {
        lines = List.copyOf(lines);
    }

    /** Whether there is no text at all: pictures of pages. */
    public boolean isScan() {
        return text.isBlank();
    }
}
