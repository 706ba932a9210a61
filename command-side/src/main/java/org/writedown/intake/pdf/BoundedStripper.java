package org.writedown.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out, but does no more work than any statement needs: forms may draw each other without end. */
final class BoundedStripper extends PDFTextStripper {

    static final int MOST_OPERATORS = 5_000_000;

    /** Too much work; caught where the file's name is known. */
    static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int operators;

    BoundedStripper() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
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
