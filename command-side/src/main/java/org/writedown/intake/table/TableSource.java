package org.writedown.intake.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after another. */
interface TableSource extends AutoCloseable {

    /** @return the next row, or null at the end */
    @Nullable TableRow next() throws IOException;

    @Override
    void close() throws IOException;
}
