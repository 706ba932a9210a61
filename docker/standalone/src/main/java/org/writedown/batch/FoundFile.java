package org.writedown.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be sent.
 *
 * @param path below the directory, with {@code /}; that of an archive and its member, of a member
 * @param refusal why it is not even opened; then it has no content
 */
record FoundFile(String path, Content content, @Nullable String refusal) {

    /** Opens the bytes anew, from the first one. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static FoundFile of(String path, Content content) {
        return new FoundFile(path, content, null);
    }

    static FoundFile refused(String path, String reason) {
        return new FoundFile(path, InputStream::nullInputStream, reason);
    }

    /** The last part of the path, as the sender calls the file. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The first part of the path; nothing for a file that lies directly in the directory. */
    @Nullable String topDirectory() {
        int slash = path.indexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }
}
