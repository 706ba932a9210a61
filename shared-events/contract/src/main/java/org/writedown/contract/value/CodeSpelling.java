package org.writedown.contract.value;

/**
 * The one spelling in which codes are recorded, for whatever door they come in by: capital letters, no
 * blanks around them, a diagnosis without its dot (as claims carry it), a revenue code with the leading
 * zeros that spreadsheets drop. A code that is spelt so already comes back as it is. Nothing else is
 * mended: what is no code remains none, for the code's own type to refuse.
 */
public final class CodeSpelling {

    private static final int REVENUE_DIGITS = 4;

    private CodeSpelling() {}

    /** A procedure code, or a modifier: {@code " j3490"} is {@code J3490}. */
    public static String plain(String written) {
        return capitals(unpadded(written));
    }

    /** {@code m54.5} and {@code M545} are {@code M545}. */
    public static String diagnosis(String written) {
        String code = plain(written);
        return code.indexOf('.') < 0 ? code : code.replace(".", "");
    }

    /** {@code 450} is {@code 0450} (UB-04 form locator 42 has four digits). */
    public static String revenue(String written) {
        String digits = unpadded(written);
        return isNumber(digits) && digits.length() < REVENUE_DIGITS
                ? "0".repeat(REVENUE_DIGITS - digits.length()) + digits
                : digits;
    }

    private static String unpadded(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Non-breaking blanks too, which word processors and web pages leave. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Only of the letters that codes have: a language's own rules would make two of some, or a letter of a sign. */
    private static String capitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSmall(text.charAt(i))) {
                StringBuilder capitals = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    char c = text.charAt(at);
                    capitals.setCharAt(at, isSmall(c) ? (char) (c - 'a' + 'A') : c);
                }
                return capitals.toString();
            }
        }
        return text;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
