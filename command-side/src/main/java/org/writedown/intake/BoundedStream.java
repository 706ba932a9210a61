package org.writedown.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a file that goes on beyond a limit, whatever its size was said to be. */
public final class BoundedStream extends FilterInputStream {

    private final String file;
    private final long most;
    private final String what;
    private long seen;

    /** @param what is limited, for the reason: {@code the file}, {@code the file unpacked} */
    public BoundedStream(InputStream in, String file, long most, String what) {
        super(in);
        this.file = file;
        this.most = most;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        seen += bytes;
        if (seen > most) {
            String reason = what + " is larger than " + most + " bytes";
            throw new IntakeException(IntakeException.Kind.TOO_LARGE, file, null, reason);
        }
    }
}
