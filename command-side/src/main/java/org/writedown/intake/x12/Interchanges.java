package org.writedown.intake.x12;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;

/** The frames of a file, interchange by interchange: envelopes that it lacks are put around what it has. */
final class Interchanges {

    private static final int DOS_END_OF_FILE = 0x1A;

    private final ByteSource source;
    private final Place place;
    private final Findings findings;
    private final SegmentFrames frames;

    private @Nullable X12Delimiters delimiters;
    private boolean open;
    private boolean enveloped;
    private boolean cutOff;

    Interchanges(ByteSource source, Place place, Findings findings) {
        this.source = source;
        this.place = place;
        this.findings = findings;
        this.frames = new SegmentFrames(source, place, findings);
    }

    /** Whether the file ended inside an interchange that it had opened itself. */
    boolean cutOff() {
        return cutOff;
    }

    /**
     * The next segment as {@link X12Framing} describes it; null at the end.
     *
     * @throws IntakeException if what comes is no X12
     */
    @Nullable String next() throws IOException {
        skipBlanks();
        if (source.peek(0) == ByteSource.END) {
            if (!open) {
                return null;
            }
            cutOff = enveloped;
            return closing();
        }
        if (startsWith("ISA") && !Character.isLetterOrDigit(source.peek(3))) {
            return open ? closingBeforeNextInterchange() : header();
        }
        return open ? segment() : headerThatIsMissing();
    }

    private String segment() throws IOException {
        if (delimiters == null) {
            throw new IllegalStateException("no interchange is open");
        }
        String frame = frames.next(delimiters, enveloped);
        open = !frame.startsWith("IEA" + X12Framing.ELEMENT);
        return frame;
    }

    private void skipBlanks() throws IOException {
        int next = source.peek(0);
        while (next == ' ' || next == '\t' || next == '\r' || next == '\n' || next == DOS_END_OF_FILE || ends(next)) {
            source.take();
            next = source.peek(0);
        }
    }

    /** A terminator right after another ends an empty segment, which is no segment. */
    private boolean ends(int character) {
        return delimiters != null && character == delimiters.segment();
    }

    private String closingBeforeNextInterchange() {
        findings.add(place.ahead("ISA"), "a new interchange begins although the one before it has no IEA");
        return closing();
    }

    /** The IEA of an interchange that has none. */
    private String closing() {
        open = false;
        return "IEA" + X12Framing.ELEMENT + 0 + X12Framing.ELEMENT + X12Framing.ELEMENT + X12Framing.SEGMENT;
    }

    private String header() throws IOException {
        long number = place.nextSegment();
        IsaHeader header;
        try {
            header = IsaHeader.take(source);
        } catch (IllegalArgumentException e) {
            String reason = "the interchange header cannot be read: " + e.getMessage();
            throw place.refuse(Kind.DAMAGED, place.here("ISA"), reason);
        }
        delimiters = asUsed(header.delimiters());
        open = true;
        enveloped = true;
        return IsaHeader.framed(number, header.control());
    }

    /** Files are found whose ISA16 names one component separator while their claims use another. */
    private X12Delimiters asUsed(X12Delimiters stated) throws IOException {
        String ahead = source.ahead();
        int end = ahead.indexOf("IEA" + stated.element());
        char used = X12Delimiters.componentUsed(end < 0 ? ahead : ahead.substring(0, end), stated.element());
        if (used == 0 || used == stated.component() || used == stated.segment()) {
            return stated;
        }
        findings.add(
                place.here("ISA"),
                "ISA16 names '" + stated.component() + "' as component separator, the claims use '" + used + "'");
        return new X12Delimiters(stated.element(), used, stated.segment());
    }

    private String headerThatIsMissing() throws IOException {
        boolean group = startsWith("GS") || startsWith("ST");
        X12Delimiters deduced = group ? X12Delimiters.deduced(source.ahead()) : null;
        if (deduced == null) {
            String reason = place.segments() == 0
                    ? "no X12 begins here: expected ISA, GS or ST"
                    : "text follows the end of the interchange that is not a new one";
            throw place.refuse(Kind.DAMAGED, place.ahead(null), reason);
        }
        findings.add(
                place.ahead(null), "there is no ISA envelope; the delimiters were told from the segments themselves");
        delimiters = deduced;
        open = true;
        enveloped = false;
        return IsaHeader.framed(0, "");
    }

    private boolean startsWith(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (source.peek(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
