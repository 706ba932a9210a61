package org.writedown.intake.x12;

import org.jspecify.annotations.Nullable;
import org.writedown.intake.Findings;

/**
 * Compares what the trailers of an interchange count with what it holds. A wrong count or number is
 * a warning with both figures: files with wrong counts are common and their claims are whole.
 */
final class EnvelopeCheck {

    private final Findings findings;
    private @Nullable X12Segment interchange;
    private @Nullable X12Segment group;
    private @Nullable X12Segment transaction;
    private long groups;
    private long transactions;
    private long segments;

    EnvelopeCheck(Findings findings) {
        this.findings = findings;
    }

    /** The ST that is open, if one is. */
    @Nullable X12Segment transaction() {
        return transaction;
    }

    void accept(X12Segment segment) {
        segments++;
        switch (segment.id()) {
            case "ISA" -> {
                interchange = segment;
                groups = 0;
            }
            case "GS" -> {
                group = segment;
                groups++;
                transactions = 0;
            }
            case "ST" -> {
                transaction = segment;
                transactions++;
                segments = 1;
            }
            case "SE" -> {
                compare(segment, "SE01", "segments", segments);
                same(segment, "SE02", "ST02", transaction, 2);
                transaction = null;
            }
            case "GE" -> {
                compare(segment, "GE01", "transaction sets", transactions);
                same(segment, "GE02", "GS06", group, 6);
                group = null;
            }
            case "IEA" -> endOfInterchange(segment);
            default -> {
                // inside a transaction set
            }
        }
    }

    private void endOfInterchange(X12Segment trailer) {
        // One that the file does not have was reported where it is missing.
        if (trailer.number() > 0 && interchange != null && interchange.number() > 0) {
            compare(trailer, "IEA01", "groups", groups);
            same(trailer, "IEA02", "ISA13", interchange, 1);
        }
        interchange = null;
    }

    private void compare(X12Segment trailer, String element, String what, long actual) {
        String stated = trailer.text(1);
        if (!stated.matches("0*" + actual)) {
            String figure = stated.matches("\\d{1,12}") ? stated : "something that is no number";
            findings.add(trailer.position(), element + " says " + figure + " " + what + ", there are " + actual);
        }
    }

    private void same(
            X12Segment trailer, String element, String other, @Nullable X12Segment header, int headerElement) {
        if (header == null) {
            findings.add(trailer.position(), element + " closes what was not opened");
        } else if (!unpadded(trailer.text(2)).equals(unpadded(header.text(headerElement)))) {
            findings.add(trailer.position(), element + " differs from " + other);
        }
    }

    private static String unpadded(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
