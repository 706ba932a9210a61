package org.writedown.reference.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.published.PtpEdit;

/**
 * All edits of one column 1 code as bytes: thirteen for each edit, sorted by column 2 and effective date, so that a pair is
 * found by halving and a code's edits take no objects. Big-endian: column 2 in base 36, first day, day from which it no
 * longer applies (both as days of 1970), and modifier indicator.
 */
final class PtpPacking {

    static final int BYTES = 13;

    /** An edit that still applies ends on this day. */
    private static final int NEVER = Integer.MAX_VALUE;

    private PtpPacking() {}

    static void put(ByteBuffer to, PtpEdit edit) {
        LocalDate end = edit.deletion();
        to.putInt(number(edit.column2()))
                .putInt((int) edit.effective().toEpochDay())
                .putInt(end == null ? NEVER : (int) end.toEpochDay())
                .put((byte) edit.modifier());
    }

    /** In the order in which {@link #among} looks for them. */
    static byte[] sorted(byte[] edits) {
        int count = edits.length / BYTES;
        boolean inOrder = true;
        for (int i = 1; i < count && inOrder; i++) {
            inOrder = key(edits, i - 1) <= key(edits, i);
        }
        if (inOrder) {
            return edits;
        }
        byte[][] each = new byte[count][];
        for (int i = 0; i < count; i++) {
            each[i] = Arrays.copyOfRange(edits, i * BYTES, (i + 1) * BYTES);
        }
        Arrays.sort(each, (a, b) -> Long.compare(key(a, 0), key(b, 0)));
        ByteBuffer sorted = ByteBuffer.allocate(edits.length);
        for (byte[] one : each) {
            sorted.put(one);
        }
        return sorted.array();
    }

    /** Codes as numbers in their order, to be looked for by {@link #among}; what is no code is left out. */
    static int[] numbers(Collection<String> codes) {
        return codes.stream()
                .filter(PtpPacking::isPackable)
                .mapToInt(PtpPacking::number)
                .sorted()
                .toArray();
    }

    /**
     * The edits with any of some column 2 codes, whatever their days: the shorter of the two sorted lists is walked and
     * the longer one searched by halving.
     */
    static void among(String column1, int[] column2s, byte[] edits, Consumer<PtpEdit> found) {
        ByteBuffer packed = ByteBuffer.wrap(edits);
        int count = edits.length / BYTES;
        if (column2s.length < count) {
            for (int column2 : column2s) {
                for (int at = firstOf(packed, column2) * BYTES;
                        at < edits.length && packed.getInt(at) == column2;
                        at += BYTES) {
                    found.accept(edit(column1, packed, at));
                }
            }
            return;
        }
        for (int at = 0; at < edits.length; at += BYTES) {
            if (Arrays.binarySearch(column2s, packed.getInt(at)) >= 0) {
                found.accept(edit(column1, packed, at));
            }
        }
    }

    private static int firstOf(ByteBuffer packed, int wanted) {
        int low = 0;
        int high = packed.limit() / BYTES;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (packed.getInt(middle * BYTES) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static PtpEdit edit(String column1, ByteBuffer packed, int at) {
        return new PtpEdit(
                column1,
                code(packed.getInt(at)),
                LocalDate.ofEpochDay(packed.getInt(at + 4)),
                day(packed.getInt(at + 8)),
                packed.get(at + 12));
    }

    private static @Nullable LocalDate day(int days) {
        return days == NEVER ? null : LocalDate.ofEpochDay(days);
    }

    private static long key(byte[] edits, int index) {
        ByteBuffer packed = ByteBuffer.wrap(edits);
        return ((long) packed.getInt(index * BYTES) << 32) | (packed.getInt(index * BYTES + 4) & 0xFFFFFFFFL);
    }

    private static boolean isPackable(String code) {
        return code.length() == 5 && code.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    }

    private static String code(int number) {
        String digits = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(5 - digits.length()) + digits;
    }

    /** Five characters in base 36: 60 million, so it fits. */
    private static int number(String code) {
        return Integer.parseInt(code, 36);
    }
}
