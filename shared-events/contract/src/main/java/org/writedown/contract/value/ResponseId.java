package org.writedown.contract.value;

/** A provider's response to an inquiry. Numbered from 1 within its case and written {@code R}1, {@code R}2, ... */
public record ResponseId(int number) implements Comparable<ResponseId> {

    public ResponseId {
        NumberedId.check("R", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code R} and a positive number */
    public static ResponseId parse(String text) {
        return new ResponseId(NumberedId.parse("R", text));
    }

    @Override
    public int compareTo(ResponseId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "R" + number;
    }
}
