package org.writedown.contract.value;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement was read from.
 *
 * @param document hash of the original bytes; absent for what a person typed in
 * @param format for example {@code x12-837i}, {@code manual}
 * @param position where in the document, for example {@code ST 0001, CLM 2, segment 17}
 */
public record Source(
        @Nullable DocumentHash document,
        String format,
        @Nullable String position) {

    /** Typed in by a person from paper. */
    public static final Source MANUAL = new Source(null, "manual", null);

    public Source {
        Texts.limit("the source's format", format, 40);
    }
}
