package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.intake.pdf.PdfLine;
import org.writedown.intake.pdf.PdfProposal;

/**
 * What a PDF says, for a person to correct and confirm. Nothing of it is recorded by itself.
 *
 * @param scan pictures of pages without text: a person enters what they say
 * @param lines that look like charges, by page and row
 * @param linesTotal what they sum to, to be held against the total that the page states
 * @param credits that look like charges taken back, or payments; they are no lines of a bill
 * @param holdsFiles whether other files lie within it, which are never opened
 * @param text of all pages; left out where it was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PdfAnswer(
        int pages,
        boolean scan,
        List<PdfLine> lines,
        Money linesTotal,
        List<PdfLine> credits,
        Money creditsTotal,
        boolean holdsFiles,
        @Nullable String text) {

    static PdfAnswer of(PdfProposal proposal) {
        return of(proposal, null);
    }

    static PdfAnswer withText(PdfProposal proposal) {
        return of(proposal, proposal.text());
    }

    private static PdfAnswer of(PdfProposal proposal, @Nullable String text) {
        return new PdfAnswer(
                proposal.pages(),
                proposal.isScan(),
                proposal.lines(),
                total(proposal.lines()),
                proposal.credits(),
                total(proposal.credits()),
                proposal.holdsFiles(),
                text);
    }

    private static Money total(List<PdfLine> lines) {
        return Money.sum(Money.USD, lines.stream().map(PdfLine::amount).toList());
    }
}
