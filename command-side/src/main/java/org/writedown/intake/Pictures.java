package org.writedown.intake;

import java.util.List;

/** Knows pictures of pages by their first bytes, and says that they are scans: a person enters what they say. */
public final class Pictures implements DocumentReader {

    private static final List<String> MAGIC =
            List.of("\u00FF\u00D8\u00FF", "\u0089PNG\r\n", "II*\u0000", "MM\u0000*", "GIF87a", "GIF89a");

    /** Of pictures as telephones make them: ISO 23008-12 begins with its size and these. */
    private static final List<String> BRANDS = List.of("ftypheic", "ftypheix", "ftypmif1", "ftypmsf1");

    @Override
    public String format() {
        return "a picture";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean recognises(Opening opening) {
        String text = opening.text();
        return MAGIC.stream().anyMatch(text::startsWith)
                || BRANDS.stream().anyMatch(brand -> text.startsWith(brand, 4));
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) {
        throw new IntakeException(
                IntakeException.Kind.NOT_A_BILL,
                document.name(),
                null,
                "a scan, a picture without text: it is a document; a person enters its lines");
    }
}
