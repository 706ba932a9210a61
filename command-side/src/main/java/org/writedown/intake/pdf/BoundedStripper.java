package org.writedown.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out, but does no more work than any statement needs: forms may draw each other without end. */
final class BoundedStripper extends PDFTextStripper {

    static final int MOST_OPERATORS = 5_000_000;

    /** Each is an object until its page is done; a dense page has some thousands. */
    static final int MOST_CHARACTERS_OF_A_PAGE = 200_000;

    /** Too much work; caught where the file's name is known. */
    static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int operators;
    private int characters;

    BoundedStripper() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        characters = 0;
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (characters > MOST_CHARACTERS_OF_A_PAGE) {
            throw new Beyond();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new Beyond();
        }
        super.processOperator(operator, operands);
    }
}
