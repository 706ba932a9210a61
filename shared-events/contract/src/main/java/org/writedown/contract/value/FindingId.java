package org.writedown.contract.value;

/** Something that an audit found. Numbered from 1 within its case and written {@code N}1, {@code N}2, ... */
public record FindingId(int number) implements Comparable<FindingId> {

    public FindingId {
        NumberedId.check("N", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code N} and a positive number */
    public static FindingId parse(String text) {
        return new FindingId(NumberedId.parse("N", text));
    }

    @Override
    public int compareTo(FindingId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "N" + number;
    }
}
