package org.writedown.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import, for ever: what it was of, how it went, and whether its rows serve.
 *
 * @param statedOf what the file says of itself: a hospital's name, a setting; empty where it says nothing
 * @param skipped rows that are sound and of no use, such as edits that never applied
 * @param reason why it failed, where it did
 */
public record Edition(
        int id,
        SourceKind kind,
        Scope scope,
        EditionName name,
        Status status,
        String sha256,
        String fileName,
        long fileBytes,
        String statedOf,
        String statedLayout,
        long rows,
        long rejected,
        long skipped,
        String importedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    /** What became of an import. */
    public enum Status {
        LOADING,
        SERVING,
        /** A corrected file of the same edition serves instead. */
        SUPERSEDED,
        FAILED
    }

    /**
     * Whose data it is.
     *
     * @param firm empty for what all firms of the installation share
     * @param hospital the provider's id in the firm's bills; empty for shared data
     */
    public record Scope(String firm, String hospital) {

        public static final Scope SHARED = new Scope("", "");
    }

    /** How a finding names it. */
    public String title() {
        return kind.path() + " " + name.label();
    }

    public LocalDate from() {
        return name.from();
    }
}
