package org.writedown.intake.x12;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;

/** The frames of the segments of one interchange after another, from behind an ISA to its IEA. */
final class SegmentFrames {

    /** Stands in for a segment id that is none. */
    private static final String UNREADABLE = "ZZZ";

    /** Longer than any segment of a claim, and within the tokeniser's buffer. */
    static final int LONGEST_SEGMENT = 4_000;

    /** Few, and more than enough to know the number of each segment in between. */
    private static final Set<String> NUMBERED = Set.of("ISA", "GS", "ST", "IEA");

    private final ByteSource source;
    private final Place place;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder(LONGEST_SEGMENT);

    SegmentFrames(ByteSource source, Place place, Findings findings) {
        this.source = source;
        this.place = place;
        this.findings = findings;
    }

    /** Whether the frame of a segment says its number; any other is the one after the segment before it. */
    static boolean isNumbered(String id) {
        return NUMBERED.contains(id);
    }

    /**
     * @param enveloped whether the interchange has an ISA of its own
     * @throws IntakeException if it is too long, not of characters, or cut off
     */
    String next(X12Delimiters delimiters, boolean enveloped) throws IOException {
        long number = place.nextSegment();
        text.setLength(0);
        boolean terminated = SegmentText.take(source, delimiters, text);
        String id = SegmentText.id(text);
        check(id);
        if (!terminated) {
            acceptOnlyAsTheLast(id, enveloped);
        }
        return id.equals("IEA") ? IsaHeader.framedTrailer(number, text) : framed(id, number);
    }

    private void check(String id) {
        if (text.length() >= LONGEST_SEGMENT) {
            throw refuse(id, "the segment is longer than " + LONGEST_SEGMENT + " characters");
        }
        int control = SegmentText.controlCharacter(text);
        if (control >= 0) {
            String hex = String.format(Locale.ROOT, "0x%02X", control);
            throw refuse(id, "the control character " + hex + " does not belong in X12");
        }
    }

    private String framed(String id, long number) {
        String own = id;
        if (!SegmentText.isId(id)) {
            findings.add(place.here(null), "the segment has no readable id and was left out");
            own = UNREADABLE;
        }
        int rest = text.indexOf(String.valueOf(X12Framing.ELEMENT));
        text.replace(0, rest < 0 ? text.length() : rest, own);
        if (rest < 0) {
            text.append(X12Framing.ELEMENT);
        }
        if (isNumbered(own)) {
            text.insert(own.length(), X12Framing.ELEMENT).insert(own.length() + 1, number);
        }
        return text.append(X12Framing.SEGMENT).toString();
    }

    /** People do hold files whose last segment lacks its terminator; any other one has been cut. */
    private void acceptOnlyAsTheLast(String id, boolean enveloped) {
        boolean last = enveloped ? id.equals("IEA") : id.equals("SE") || id.equals("GE") || id.equals("IEA");
        if (!last) {
            throw refuse(id, "the file ends inside this segment: it has been cut off");
        }
        findings.add(place.here(id), "the last segment has no terminator");
    }

    private IntakeException refuse(String id, String reason) {
        @Nullable String shown = SegmentText.isId(id) ? id : null;
        return place.refuse(Kind.DAMAGED, place.here(shown), reason);
    }
}
