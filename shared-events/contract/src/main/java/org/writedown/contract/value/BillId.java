package org.writedown.contract.value;

/** A bill of a case: one provider's claim for one account. Numbered from 1 within its case and written {@code B}1, {@code B}2, ... */
public record BillId(int number) implements Comparable<BillId> {

    public BillId {
        NumberedId.check("B", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code B} and a positive number */
    public static BillId parse(String text) {
        return new BillId(NumberedId.parse("B", text));
    }

    @Override
    public int compareTo(BillId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "B" + number;
    }
}
