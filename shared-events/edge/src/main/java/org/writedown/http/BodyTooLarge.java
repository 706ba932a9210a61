package org.writedown.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The body went on after its limit; found while reading, so also without a {@code Content-Length}. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    public BodyTooLarge(long limit) {
        super("the body is longer than " + limit + " bytes");
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }

    /** The one among an exception's causes, for readers that wrap what the stream throws. */
    static @Nullable BodyTooLarge in(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof BodyTooLarge tooLarge) {
                return tooLarge;
            }
        }
        return null;
    }
}
