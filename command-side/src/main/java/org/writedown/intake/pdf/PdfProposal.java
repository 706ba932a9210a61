package org.writedown.intake.pdf;

import java.util.List;

/**
 * What a PDF says, as far as it is text.
 *
 * @param text of all pages; empty for a scan
 * @param lines that look like charges, in their order; a person confirms them
 * @param credits that look like charges taken back, or payments: their amounts are negative
 * @param holdsFiles whether other files lie within it, which are never opened
 */
public record PdfProposal(int pages, String text, List<PdfLine> lines, List<PdfLine> credits, boolean holdsFiles) {

    public PdfProposal {
        lines = List.copyOf(lines);
        credits = List.copyOf(credits);
    }

    /** Whether there is no text at all: pictures of pages. */
    public boolean isScan() {
        return text.isBlank();
    }

    /** What it is, for the person who sent it. */
    public String inWords() {
        String holds = isScan()
                ? "a scan of " + pages + " pages without text"
                : "a PDF of " + pages + " pages, " + lines.size() + " lines of which look like charges";
        String within = holdsFiles ? "; files lie within it, which are not opened: send them by themselves" : "";
        return holds + ": it is a document; a person enters or confirms its lines" + within;
    }
}
