package org.writedown.mappings;

import java.time.Instant;

/**
 * What was done to a mapping.
 *
 * @param definition how it reads from then on, in words; how it read until then, where it was deleted
 */
public record MappingLogEntry(long entry, Instant at, String actor, Action action, String name, String definition) {

    /** What was done. */
    public enum Action {
        SAVED,
        DELETED
    }
}
