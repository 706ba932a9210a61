package org.writedown.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body, read through a stream that looks at what passes: a count, a hash. */
public final class BodyStream extends ServletInputStream {

    private final ServletInputStream body;
    private final InputStream through;

    /** @param through reads from {@code body} */
    public BodyStream(ServletInputStream body, InputStream through) {
        this.body = body;
        this.through = through;
    }

    @Override
    public int read() throws IOException {
        return through.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return through.read(bytes, offset, length);
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
