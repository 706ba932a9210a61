package org.writedown.contract.value;

/** An offer to settle, from either side. Numbered from 1 within its case and written {@code O}1, {@code O}2, ... */
public record OfferId(int number) implements Comparable<OfferId> {

    public OfferId {
        NumberedId.check("O", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code O} and a positive number */
    public static OfferId parse(String text) {
        return new OfferId(NumberedId.parse("O", text));
    }

    @Override
    public int compareTo(OfferId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "O" + number;
    }
}
