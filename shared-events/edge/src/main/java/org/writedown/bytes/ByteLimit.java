package org.writedown.bytes;

import java.io.IOException;

/** How many bytes may still come; several streams may draw on one limit, such as the members of an archive. */
public final class ByteLimit {

    /** Says no, by throwing. */
    @FunctionalInterface
    public interface Beyond {
        void refuse(long most) throws IOException;
    }

    private final long most;
    private final Beyond beyond;
    private long seen;

    /** @param beyond called with the limit as soon as one byte more than {@code most} has come; has to throw */
    public ByteLimit(long most, Beyond beyond) {
        this.most = most;
        this.beyond = beyond;
    }

    void count(long bytes) throws IOException {
        seen += bytes;
        if (seen > most) {
            beyond.refuse(most);
            throw new IllegalStateException("a limit of " + most + " bytes was passed and nothing refused it");
        }
    }
}
