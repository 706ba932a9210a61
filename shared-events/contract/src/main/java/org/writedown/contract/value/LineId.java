package org.writedown.contract.value;

import java.util.Comparator;

/** A line of a bill, numbered from 1 within the bill and written {@code B1-3}. */
public record LineId(BillId bill, int number) implements Comparable<LineId> {

    private static final Comparator<LineId> ORDER =
            Comparator.comparing(LineId::bill).thenComparingInt(LineId::number);

    public LineId {
        NumberedId.check(bill + "-", number);
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code B1-3} */
    public static LineId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a line id of the form B1-3");
        }
        BillId bill = BillId.parse(text.substring(0, dash));
        return new LineId(bill, NumberedId.parse(bill + "-", text));
    }

    @Override
    public int compareTo(LineId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return bill + "-" + number;
    }
}
