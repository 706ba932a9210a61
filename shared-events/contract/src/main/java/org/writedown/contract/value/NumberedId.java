package org.writedown.contract.value;

/**
 * Short ids that a person can say on the telephone. They are counted up by the case itself, so the
 * same history always yields the same ids and no id generator is needed inside the domain.
 */
final class NumberedId {

    private static final int MOST_DIGITS = 7;

    private NumberedId() {}

    static int parse(String prefix, String text) {
        String digits = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
        boolean plain = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && !digits.startsWith("0");
        if (!plain) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an id of the form " + prefix + "1, " + prefix + "2, ...");
        }
        return Integer.parseInt(digits);
    }

    static void check(String prefix, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("ids " + prefix + "n are numbered from 1, not " + number);
        }
    }
}
