package org.writedown.intake;

/**
 * Knows text in UTF-16 without the mark that says how its bytes lie: every other byte is zero. Nobody says what it is, and
 * taken for another encoding it would be read as something else, so it is refused.
 */
public final class WideText implements DocumentReader {

    private static final int SHORTEST = 8;

    @Override
    public String format() {
        return "text in UTF-16";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean recognises(Opening opening) {
        String text = opening.text();
        boolean marked = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        return !marked && text.length() >= SHORTEST && (alternates(text, 0) || alternates(text, 1));
    }

    /** Most letters of such text are of the Latin alphabet, of which one byte is zero and the other no control character. */
    private static boolean alternates(String text, int zeros) {
        int pairs = text.length() / 2;
        int latin = 0;
        for (int pair = 0; pair < pairs; pair++) {
            char high = text.charAt(2 * pair + zeros);
            char low = text.charAt(2 * pair + 1 - zeros);
            if (high == 0 && low < ' ' && low != '\t' && low != '\r' && low != '\n') {
                return false;
            }
            latin += high == 0 ? 1 : 0;
        }
        return latin * 2 > pairs;
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) {
        throw new IntakeException(
                IntakeException.Kind.DAMAGED,
                document.name(),
                null,
                "text in UTF-16 without a byte order mark, which does not say how it is to be read; save it as UTF-8");
    }
}
