package org.writedown.reference.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.EditionTable;

/** Which editions serve, asked of the database at most once a second: so soon a new one answers in every process. */
public final class ServingEditions {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final EditionTable table;
    private final Cache<Key, EditionChoice> known;

    public ServingEditions(EditionTable table) {
        this.table = table;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    private record Key(SourceKind kind, Scope scope) {}

    public EditionChoice of(SourceKind kind, Scope scope) {
        return known.get(new Key(kind, scope), key -> new EditionChoice(table.serving(key.kind(), key.scope())));
    }

    /** After a change by this very process, which then answers by it at once. */
    public void forget() {
        known.invalidateAll();
    }

    public EditionChoice of(SourceKind kind) {
        return of(kind, Scope.SHARED);
    }
}
