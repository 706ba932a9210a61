package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;

/** The lines of a text, each up to a limit, ended by LF or CRLF. */
final class Lines {

    /** The longest line of any fixed or tab-delimited file is a few hundred characters. */
    static final int LONGEST = 8_192;

    private final InputStream in;
    private final Charset charset;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[512];
    private int at;
    private int end;
    private long number;

    Lines(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws ReferenceRefused if it is longer than {@link #LONGEST}
     */
    @Nullable String next() throws IOException {
        int length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length = append(length, stop);
            at = stop + 1;
            if (stop < end) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        int last = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, last, charset);
    }

    private int append(int length, int stop) {
        int more = stop - at;
        if (length + more > LONGEST) {
            throw ReferenceRefused.malformed("line " + (number + 1), "is longer than " + LONGEST + " characters");
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, LONGEST);
        }
        System.arraycopy(buffer, at, line, length, more);
        return length + more;
    }

    private boolean fill() throws IOException {
        if (at >= end) {
            end = in.readNBytes(buffer, 0, buffer.length);
            at = 0;
        }
        return end > 0 && at < end;
    }
}
