package org.writedown.contract.value;

/** A flag: a question about one line of a bill. Numbered from 1 within its case and written {@code F}1, {@code F}2, ... */
public record FlagId(int number) implements Comparable<FlagId> {

    public FlagId {
        NumberedId.check("F", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code F} and a positive number */
    public static FlagId parse(String text) {
        return new FlagId(NumberedId.parse("F", text));
    }

    @Override
    public int compareTo(FlagId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "F" + number;
    }
}
