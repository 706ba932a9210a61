package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one layout.
 *
 * @param <R> its rows
 */
public interface PublishedReader<R> {

    /**
     * Reads a file to its end and leaves it open.
     *
     * @param fileName its name where known, to tell variants of a layout apart
     * @throws org.writedown.reference.ReferenceRefused if it is not such a file
     */
    void read(String fileName, InputStream file, RowSink<R> rows) throws IOException;
}
