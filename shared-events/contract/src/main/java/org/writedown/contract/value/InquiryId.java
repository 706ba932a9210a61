package org.writedown.contract.value;

/** An inquiry: a dated request sent to a provider. Numbered from 1 within its case and written {@code Q}1, {@code Q}2, ... */
public record InquiryId(int number) implements Comparable<InquiryId> {

    public InquiryId {
        NumberedId.check("Q", number);
    }

    /** @throws IllegalArgumentException if the text is not {@code Q} and a positive number */
    public static InquiryId parse(String text) {
        return new InquiryId(NumberedId.parse("Q", text));
    }

    @Override
    public int compareTo(InquiryId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "Q" + number;
    }
}
