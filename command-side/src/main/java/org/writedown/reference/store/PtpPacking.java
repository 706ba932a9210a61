package org.writedown.reference.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.writedown.reference.published.PtpEdit;

/**
 * Edits of one column 1 code as they are stored: thirteen bytes each, big-endian: column 2 in base 36, first day, day from
 * which it no longer applies (both as days of 1970), and modifier indicator.
 */
final class PtpPacking {

    static final int BYTES = 13;

    /** An edit that still applies ends on this day. */
    private static final int NEVER = Integer.MAX_VALUE;

    private PtpPacking() {}

    /** An edit without its column 1, which the row names. */
    record Packed(int column2, PtpTerms terms) {

        static Packed next(ByteBuffer from) {
            int column2 = from.getInt();
            LocalDate effective = LocalDate.ofEpochDay(from.getInt());
            int end = from.getInt();
            return new Packed(
                    column2, new PtpTerms(effective, end == NEVER ? null : LocalDate.ofEpochDay(end), from.get()));
        }
    }

    static void put(ByteBuffer to, PtpEdit edit) {
        LocalDate end = edit.deletion();
        to.putInt(number(edit.column2()).orElseThrow())
                .putInt((int) edit.effective().toEpochDay())
                .putInt(end == null ? NEVER : (int) end.toEpochDay())
                .put((byte) edit.modifier());
    }

    /** Codes as numbers in their order; what is no code is left out. */
    static int[] numbers(Collection<String> codes) {
        return codes.stream()
                .map(PtpPacking::number)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Five digits and capital letters in base 36, which are 60 million and so fit; empty for anything else. */
    static Optional<Integer> number(String code) {
        int number = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
            if (digit < 0 || code.length() != 5) {
                return Optional.empty();
            }
            number = number * 36 + digit;
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(number);
    }

    static String code(int number) {
        String digits = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(5 - digits.length()) + digits;
    }
}
