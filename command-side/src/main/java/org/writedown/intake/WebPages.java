package org.writedown.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows web pages, also those that are sent as spreadsheets: documents, which are never shown or run. */
public final class WebPages implements DocumentReader {

    private static final Pattern PAGE = Pattern.compile(
            "(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)?<(?:!doctype html|html|head|body|script|table)\\b.*",
            Pattern.DOTALL);

    @Override
    public String format() {
        return "a web page";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean recognises(Opening opening) {
        return PAGE.matcher(opening.text().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) {
        throw new IntakeException(
                IntakeException.Kind.NOT_A_BILL,
                document.name(),
                null,
                "a web page (HTML): it is a document and never opened; save it as CSV or XLSX to have it read");
    }
}
