package org.writedown.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes, and refuses what goes on beyond a limit. */
public class LimitedStream extends FilterInputStream {

    private final ByteLimit limit;

    public LimitedStream(InputStream in, ByteLimit limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        limit.count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        limit.count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        limit.count(skipped);
        return skipped;
    }

    /** Going back would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
