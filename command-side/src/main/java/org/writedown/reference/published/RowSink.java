package org.writedown.reference.published;

/**
 * Takes what a reader finds, in the order of the file.
 *
 * @param <R> the row
 */
public interface RowSink<R> {

    /** @param line where the row begins, counted from 1 in its file */
    void row(long line, R row);

    /** A row that cannot be read; the reason never quotes more than a code. */
    void reject(long line, String reason);

    /** A row that is sound and of no use here, such as an edit that never applied. */
    void skip();

    /** What the file says of itself, once each. */
    void states(Stated what, String value);

    /** What a file may say of itself. */
    enum Stated {
        /** The first day that it counts from, as {@code 2026-04-01}. */
        FROM,
        /** Whose it is: the hospital's name, or the setting of a table. */
        OF,
        /** The version of its layout. */
        LAYOUT
    }
}
