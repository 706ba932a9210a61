package org.writedown.mappings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.writedown.identity.Caller;
import org.writedown.intake.table.SavedMapping;

/** The mappings of firms; each firm sees its own alone. */
public interface Mappings {

    /** A mapping, who saved it last, and when. */
    record Kept(SavedMapping mapping, Instant savedAt, String savedBy) {}

    /** What became of saving. */
    enum Saving {
        ADDED,
        CHANGED,
        /** It was so already; nothing was recorded. */
        UNCHANGED
    }

    /** More than any firm has providers that send tables; bounds what an upload is compared with. */
    int MOST = 500;

    /** By name. */
    List<Kept> of(Caller caller);

    Optional<Kept> find(Caller caller, String name);

    /**
     * @throws MappingTaken if another mapping is for the same provider or the same headers
     * @throws TooManyMappings if the firm has {@link #MOST} others
     */
    Saving save(Caller caller, SavedMapping mapping, Instant at);

    /** @return whether there was one */
    boolean delete(Caller caller, String name, Instant at);

    /** The latest {@code most} entries of a mapping, the latest first. */
    List<MappingLogEntry> log(Caller caller, String name, int most);
}
