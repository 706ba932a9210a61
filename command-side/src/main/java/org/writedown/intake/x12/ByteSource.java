package org.writedown.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Bytes with a bounded look ahead. */
final class ByteSource {

    /** How far {@link #peek} and {@link #ahead} can look. */
    static final int REACH = 16 * 1024;

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[4 * REACH];
    private int next;
    private int end;
    private long taken;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** @return the next byte, 0 to 255, or {@link #END} */
    int take() throws IOException {
        if (next == end && !has(1)) {
            return END;
        }
        taken++;
        return buffer[next++] & 0xFF;
    }

    /** The byte that comes after {@code distance} others, or {@link #END}; takes nothing. */
    int peek(int distance) throws IOException {
        return has(distance + 1) ? buffer[next + distance] & 0xFF : END;
    }

    void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            take();
        }
    }

    /** Up to {@link #REACH} bytes to come, as Latin-1. */
    String ahead() throws IOException {
        has(REACH);
        return new String(buffer, next, Math.min(REACH, end - next), StandardCharsets.ISO_8859_1);
    }

    /** How many bytes were taken so far. */
    long taken() {
        return taken;
    }

    private boolean has(int wanted) throws IOException {
        while (end - next < wanted) {
            if (buffer.length - next < wanted) {
                System.arraycopy(buffer, next, buffer, 0, end - next);
                end -= next;
                next = 0;
            }
            int got = in.read(buffer, end, buffer.length - end);
            if (got < 0) {
                return false;
            }
            end += got;
        }
        return true;
    }
}
