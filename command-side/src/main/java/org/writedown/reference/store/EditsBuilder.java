package org.writedown.reference.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.writedown.reference.store.PtpPacking.Packed;

/** Makes {@link EditsInMemory} of stored rows, which come by column 1 code. */
final class EditsBuilder {

    /** Places have 16 bits in an {@code int} that is never negative. */
    static final int MOST_CODES = 1 << 15;

    static final int MOST_TERMS = 1 << 16;

    private static final int PLACE = 0xFFFF;

    private final Map<Integer, Integer> codes = new HashMap<>();
    private final Map<PtpTerms, Integer> places = new HashMap<>();
    private final List<PtpTerms> terms = new ArrayList<>();
    private final Map<String, Integer> columnOnes = new HashMap<>();
    private int[] begins = new int[16];
    private String last = "";
    private int[] edits;
    private int size;

    /** @param expected how many edits there will be, about */
    EditsBuilder(int expected) {
        edits = new int[Math.max(expected, 16)];
    }

    /**
     * Adds a stored row.
     *
     * @param packed some or all edits of the code; the rows of one code come together
     * @throws IllegalStateException if there are more codes or terms than an import lets in
     */
    void add(String column1, byte[] packed) {
        if (!column1.equals(last)) {
            begin(column1);
        }
        int needed = size + packed.length / PtpPacking.BYTES;
        if (needed > edits.length) {
            edits = Arrays.copyOf(edits, Math.max(edits.length / 2 * 3, needed));
        }
        for (ByteBuffer row = ByteBuffer.wrap(packed); row.hasRemaining(); ) {
            Packed edit = Packed.next(row);
            edits[size++] = codes.computeIfAbsent(edit.column2(), any -> codes.size()) << 16 | place(edit.terms());
        }
        if (codes.size() > MOST_CODES || terms.size() > MOST_TERMS) {
            throw new IllegalStateException("edits of more codes or days than an import lets in");
        }
    }

    private void begin(String column1) {
        int count = columnOnes.size();
        begins = count + 1 < begins.length ? begins : Arrays.copyOf(begins, begins.length * 2);
        begins[count] = size;
        columnOnes.put(column1, count);
        last = column1;
    }

    private int place(PtpTerms of) {
        Integer known = places.putIfAbsent(of, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(of);
        return terms.size() - 1 & PLACE;
    }

    EditsInMemory build() {
        int[] sorted =
                codes.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] inOrder = new int[sorted.length];
        IntStream.range(0, sorted.length).forEach(place -> inOrder[codes.getOrDefault(sorted[place], 0)] = place);
        for (int i = 0; i < size; i++) {
            edits[i] = inOrder[edits[i] >>> 16] << 16 | (edits[i] & PLACE);
        }
        int count = columnOnes.size();
        begins = Arrays.copyOf(begins, count + 1);
        begins[count] = size;
        for (int one = 0; one < count; one++) {
            Arrays.sort(edits, begins[one], begins[one + 1]);
        }
        return new EditsInMemory(
                columnOnes, begins, edits.length == size ? edits : Arrays.copyOf(edits, size), sorted, terms);
    }
}
