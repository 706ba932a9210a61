package org.writedown.intake;

/** Text in UTF-16 without the mark that says how its bytes lie: every other byte is zero. */
final class WideText {

    private static final int SHORTEST = 8;

    private WideText() {}

    /** @param text the first bytes of a file, as Latin-1 */
    static boolean isUnmarked(String text) {
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
}
