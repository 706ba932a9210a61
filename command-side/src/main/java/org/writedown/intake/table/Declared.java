package org.writedown.intake.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Provider;

/**
 * What persons have declared of tables: for this very file, or for those of its kind.
 *
 * @param forFile wins over everything saved
 * @param name what the mapping for this file is called, if it is a saved one
 * @param saved by the firm
 */
public record Declared(
        @Nullable TableMapping forFile, @Nullable String name, List<SavedMapping> saved) {

    /** Nothing is declared. */
    public static final Declared NOTHING = new Declared(null, null, List.of());

    public Declared {
        saved = List.copyOf(saved);
    }

    /** For this very file. */
    public static Declared by(TableMapping mapping) {
        return new Declared(mapping, null, List.of());
    }

    /** What the firm has saved, to be used where it fits. */
    public static Declared saved(List<SavedMapping> saved) {
        return new Declared(null, null, saved);
    }

    Optional<SavedMapping> forHeaders(List<String> headers) {
        String fingerprint = saved.isEmpty() ? "" : HeaderFingerprint.of(headers);
        return saved.stream()
                .filter(mapping -> fingerprint.equals(mapping.headers()))
                .findFirst();
    }

    Optional<SavedMapping> forProvider(Provider provider) {
        return saved.stream()
                .filter(mapping -> provider.id().equals(mapping.provider()))
                .findFirst();
    }
}
