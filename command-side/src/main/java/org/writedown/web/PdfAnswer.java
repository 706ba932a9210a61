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
 * @param text of all pages; left out where it was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PdfAnswer(
        int pages,
        boolean scan,
        List<PdfLine> lines,
        Money linesTotal,
        @Nullable String text) {

    static PdfAnswer of(PdfProposal proposal) {
        return of(proposal, null);
    }

    static PdfAnswer withText(PdfProposal proposal) {
        return of(proposal, proposal.text());
    }

    private static PdfAnswer of(PdfProposal proposal, @Nullable String text) {
        Money total = Money.sum(
                Money.USD, proposal.lines().stream().map(PdfLine::amount).toList());
        return new PdfAnswer(proposal.pages(), proposal.isScan(), proposal.lines(), total, text);
    }
}
