package org.writedown.contract.value;

import java.util.Comparator;

/**
 * Something that was found on a case. What audits and persons found is numbered from 1 within its case and written
 * {@code N}1, {@code N}2, ...; what the guard of the client's part saw has the sequence number of the event that says so and
 * is written {@code E} and that number, so that also what was seen before such findings had ids has one.
 */
public record FindingId(By by, int number) implements Comparable<FindingId> {

    private static final Comparator<FindingId> ORDER =
            Comparator.comparing(FindingId::by).thenComparingInt(FindingId::number);

    /** Who found it. */
    public enum By {
        AUDIT("N"),
        GUARD("E");

        private final String prefix;

        By(String prefix) {
            this.prefix = prefix;
        }
    }

    public FindingId {
        NumberedId.check(by.prefix, number);
    }

    /** What an audit or a person found. */
    public FindingId(int number) {
        this(By.AUDIT, number);
    }

    /** @param sequence of the event, within its case, that says what the guard saw */
    public static FindingId ofGuard(long sequence) {
        return new FindingId(By.GUARD, Math.toIntExact(sequence));
    }

    /** @throws IllegalArgumentException if the text is not {@code N} or {@code E} and a positive number */
    public static FindingId parse(String text) {
        By by = text.startsWith(By.GUARD.prefix) ? By.GUARD : By.AUDIT;
        return new FindingId(by, NumberedId.parse(by.prefix, text));
    }

    @Override
    public int compareTo(FindingId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return by.prefix + number;
    }
}
