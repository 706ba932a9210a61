package org.writedown.reference.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.writedown.reference.published.PtpEdit;

/**
 * All edits of an edition, four bytes each: two for the column 2 code, two for its days and modifier indicator, both as
 * places in lists that all edits share. Four million edits are 16 MB. Read-only, so that any number of audits share it.
 */
public final class EditsInMemory {

    /** About what a map's entry or a small object takes. */
    private static final long ENTRY = 100;

    private final Map<String, Integer> columnOnes;
    private final int[] begins;
    private final int[] edits;
    private final int[] codes;
    private final List<PtpTerms> terms;

    /**
     * @param columnOnes each column 1 code's place
     * @param begins where each column 1 code's edits begin; one more than there are codes
     * @param edits each the place of a column 2 code in the high half and of its terms in the low; in order within a
     *     column 1 code
     * @param codes column 2 codes in order, as numbers
     * @param terms that edits name by their place
     */
    EditsInMemory(Map<String, Integer> columnOnes, int[] begins, int[] edits, int[] codes, List<PtpTerms> terms) {
        this.columnOnes = Map.copyOf(columnOnes);
        this.begins = begins;
        this.edits = edits;
        this.codes = codes;
        this.terms = List.copyOf(terms);
    }

    /** About how much memory it takes. */
    public long bytes() {
        return ENTRY * (columnOnes.size() + terms.size())
                + Integer.BYTES * ((long) begins.length + edits.length + codes.length);
    }

    /** Codes as {@link #among} looks for them; those that stand in no column 2 are left out. */
    public int[] places(Collection<String> column2s) {
        int[] numbers = PtpPacking.numbers(column2s);
        int found = 0;
        for (int number : numbers) {
            int place = Arrays.binarySearch(codes, number);
            if (place >= 0) {
                numbers[found++] = place;
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /**
     * The edits of one column 1 code with any of some column 2 codes, whatever their days: the shorter of the two sorted
     * lists is walked and the longer one searched by halving.
     *
     * @param places of the column 2 codes
     */
    public void among(String column1, int[] places, Consumer<PtpEdit> found) {
        Integer at = columnOnes.get(column1);
        if (at == null || places.length == 0) {
            return;
        }
        int begin = begins[at];
        int end = begins[at + 1];
        if (places.length < end - begin) {
            int from = begin;
            for (int place : places) {
                for (from = firstOf(place, from, end); from < end && edits[from] >>> 16 == place; from++) {
                    found.accept(edit(column1, edits[from]));
                }
            }
            return;
        }
        for (int i = begin; i < end; i++) {
            if (Arrays.binarySearch(places, edits[i] >>> 16) >= 0) {
                found.accept(edit(column1, edits[i]));
            }
        }
    }

    private int firstOf(int place, int from, int end) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits[middle] >>> 16 < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PtpEdit edit(String column1, int packed) {
        PtpTerms said = terms.get(packed & 0xFFFF);
        return new PtpEdit(
                column1, PtpPacking.code(codes[packed >>> 16]), said.effective(), said.deletion(), said.modifier());
    }
}
