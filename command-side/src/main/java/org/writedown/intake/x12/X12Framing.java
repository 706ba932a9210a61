package org.writedown.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;

/**
 * Reads segments as people's files have them and writes them as a strict tokeniser wants them: each
 * interchange has an ISA of the right width and an IEA, the delimiters are always {@link #ELEMENT},
 * {@link #COMPONENT} and {@link #SEGMENT}, there are no line breaks, and the first element of a segment
 * of the envelope ({@link SegmentFrames#isNumbered}) is the number that it has in the file (zero if it
 * was not there). What had to be mended is a warning; nothing but the frame is ever mended.
 *
 * <p>It supports going back to a mark, since the tokeniser wraps what does not into a stream that locks
 * for each of its bytes.
 */
final class X12Framing extends InputStream {

    static final char SEGMENT = 0x1C;
    static final char ELEMENT = 0x1D;
    static final char COMPONENT = 0x1F;

    private static final int NO_MARK = -1;

    private final ByteSource source;
    private final IntakeLimits limits;
    private final Place place;
    private final Interchanges interchanges;

    private byte[] frame = new byte[0];
    private int position;
    private int mark = NO_MARK;
    private int reach;

    X12Framing(String file, InputStream in, IntakeLimits limits, Findings findings) throws IOException {
        this.source = new ByteSource(in);
        this.limits = limits;
        this.place = new Place(file);
        this.interchanges = new Interchanges(source, place, findings);
        if (source.peek(0) == 0xEF && source.peek(1) == 0xBB && source.peek(2) == 0xBF) {
            source.skip(3);
        }
    }

    /** Whether the file ended inside an interchange that it had opened itself. */
    boolean cutOff() {
        return interchanges.cutOff();
    }

    /** How many segments the file has held so far. */
    long segments() {
        return place.segments();
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

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int bytes) {
        mark = position;
        reach = bytes;
    }

    /** @throws IOException if there is no mark, or more was read than it was said to last for */
    @Override
    public void reset() throws IOException {
        if (mark == NO_MARK) {
            throw new IOException("there is no mark to go back to");
        }
        position = mark;
    }

    /**
     * Frames the next segment; false at the end.
     *
     * @throws IntakeException if the file is larger than is read here, or cut off
     */
    private boolean advance() throws IOException {
        String next = interchanges.next();
        if (next == null) {
            return false;
        }
        if (source.taken() > limits.bytes()) {
            throw place.refuse(
                    Kind.TOO_LARGE, place.here(null), "the file is larger than " + limits.bytes() + " bytes");
        }
        take(next.getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    /** What was read since the mark is kept in front of it, as far as the mark reaches. */
    private void take(byte[] next) {
        int kept = mark == NO_MARK ? 0 : position - mark;
        if (kept == 0 || kept > reach) {
            mark = kept == 0 && mark != NO_MARK ? 0 : NO_MARK;
            frame = next;
            position = 0;
            return;
        }
        byte[] both = new byte[kept + next.length];
        System.arraycopy(frame, mark, both, 0, kept);
        System.arraycopy(next, 0, both, kept, next.length);
        frame = both;
        mark = 0;
        position = kept;
    }
}
