package org.writedown.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Position;

/**
 * Reads segments as people's files have them and writes them as a strict tokeniser wants them: each
 * interchange has an ISA of the right width and an IEA, the delimiters are always {@link #ELEMENT},
 * {@link #COMPONENT} and {@link #SEGMENT}, there are no line breaks, and the first element of each
 * segment is the number that the segment has in the file (zero if it was not there). What had to be
 * mended is a warning; nothing but the frame is ever mended.
 */
final class X12Framing extends InputStream {

    static final char SEGMENT = 0x1C;
    static final char ELEMENT = 0x1D;
    static final char COMPONENT = 0x1F;

    /** Stands in for a segment id that is none. */
    static final String UNREADABLE = "ZZZ";

    /** Longer than any segment of a claim, and within the tokeniser's buffer. */
    static final int LONGEST_SEGMENT = 4_000;

    private static final int DOS_END_OF_FILE = 0x1A;

    private final String file;
    private final ByteSource source;
    private final IntakeLimits limits;
    private final Findings findings;

    private byte[] frame = new byte[0];
    private int position;

    private @Nullable X12Delimiters delimiters;
    private boolean open;
    private boolean enveloped;
    private long segments;
    private boolean cutOff;

    X12Framing(String file, InputStream in, IntakeLimits limits, Findings findings) throws IOException {
        this.file = file;
        this.source = new ByteSource(in);
        this.limits = limits;
        this.findings = findings;
        if (source.peek(0) == 0xEF && source.peek(1) == 0xBB && source.peek(2) == 0xBF) {
            source.skip(3);
        }
    }

    /** Whether the file ended inside an interchange that it had opened itself. */
    boolean cutOff() {
        return cutOff;
    }

    /** How many segments the file has held so far. */
    long segments() {
        return segments;
    }

    @Override
    public int read() throws IOException {
        return position < frame.length || advance() ? frame[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int copied = 0;
        while (copied < length && (position < frame.length || advance())) {
            int part = Math.min(length - copied, frame.length - position);
            System.arraycopy(frame, position, into, offset + copied, part);
            position += part;
            copied += part;
        }
        return copied == 0 && length > 0 ? -1 : copied;
    }

    /** Frames the next segment; false at the end. */
    private boolean advance() throws IOException {
        String next = next();
        if (next == null) {
            return false;
        }
        if (source.taken() > limits.bytes()) {
            throw refuse(Kind.TOO_LARGE, here(null), "the file is larger than " + limits.bytes() + " bytes");
        }
        frame = next.getBytes(StandardCharsets.ISO_8859_1);
        position = 0;
        return true;
    }

    private @Nullable String next() throws IOException {
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
        if (!open) {
            return headerThatIsMissing();
        }
        return segment();
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
        Position next = new Position("segment", segments + 1, "ISA");
        findings.add(next, "a new interchange begins although the one before it has no IEA");
        return closing();
    }

    /** The IEA of an interchange that has none. */
    private String closing() {
        open = false;
        return "IEA" + ELEMENT + 0 + ELEMENT + ELEMENT + SEGMENT;
    }

    private String header() throws IOException {
        segments++;
        IsaHeader header;
        try {
            header = IsaHeader.take(source);
        } catch (IllegalArgumentException e) {
            throw refuse(Kind.DAMAGED, here("ISA"), "the interchange header cannot be read: " + e.getMessage());
        }
        delimiters = asUsed(header.delimiters());
        open = true;
        enveloped = true;
        return IsaHeader.framed(segments, header.control());
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
                here("ISA"),
                "ISA16 names '" + stated.component() + "' as component separator, the claims use '" + used + "'");
        return new X12Delimiters(stated.element(), used, stated.segment());
    }

    private String headerThatIsMissing() throws IOException {
        boolean group = startsWith("GS") || startsWith("ST");
        X12Delimiters deduced = group ? X12Delimiters.deduced(source.ahead()) : null;
        if (deduced == null) {
            String reason = segments == 0
                    ? "no X12 begins here: expected ISA, GS or ST"
                    : "text follows the end of the interchange that is not a new one";
            throw refuse(Kind.DAMAGED, new Position("segment", segments + 1, null), reason);
        }
        findings.add(
                new Position("segment", segments + 1, null),
                "there is no ISA envelope; the delimiters were told from the segments themselves");
        delimiters = deduced;
        open = true;
        enveloped = false;
        return IsaHeader.framed(0, "");
    }

    private String segment() throws IOException {
        segments++;
        StringBuilder text = new StringBuilder(80);
        boolean terminated = SegmentText.take(source, delimiters(), text);
        String id = SegmentText.id(text);
        if (text.length() >= LONGEST_SEGMENT) {
            throw refuse(
                    Kind.DAMAGED, here(shown(id)), "the segment is longer than " + LONGEST_SEGMENT + " characters");
        }
        int control = SegmentText.controlCharacter(text);
        if (control >= 0) {
            String hex = String.format(java.util.Locale.ROOT, "0x%02X", control);
            throw refuse(Kind.DAMAGED, here(shown(id)), "the control character " + hex + " does not belong in X12");
        }
        if (!terminated) {
            acceptOnlyAsTheLast(id);
        }
        if (id.equals("IEA")) {
            open = false;
            return IsaHeader.framedTrailer(segments, text);
        }
        return numbered(id, text);
    }

    private String numbered(String id, StringBuilder text) {
        String own = id;
        if (!SegmentText.isId(id)) {
            findings.add(here(null), "the segment has no readable id and was left out");
            own = UNREADABLE;
        }
        int rest = text.indexOf(String.valueOf(ELEMENT));
        return own + ELEMENT + segments + (rest < 0 ? "" : text.substring(rest)) + SEGMENT;
    }

    /** People do hold files whose last segment lacks its terminator; any other one has been cut. */
    private void acceptOnlyAsTheLast(String id) {
        boolean last = enveloped ? id.equals("IEA") : id.equals("SE") || id.equals("GE") || id.equals("IEA");
        if (!last) {
            throw refuse(Kind.DAMAGED, here(shown(id)), "the file ends inside this segment: it has been cut off");
        }
        findings.add(here(id), "the last segment has no terminator");
    }

    private X12Delimiters delimiters() {
        if (delimiters == null) {
            throw new IllegalStateException("no interchange is open");
        }
        return delimiters;
    }

    private boolean startsWith(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (source.peek(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String shown(String id) {
        return SegmentText.isId(id) ? id : null;
    }

    private Position here(@Nullable String id) {
        return new Position("segment", Math.max(1, segments), id);
    }

    private IntakeException refuse(Kind kind, @Nullable Position where, String reason) {
        return new IntakeException(kind, file, where, reason);
    }
}
