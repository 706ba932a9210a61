package org.writedown.projection;

import java.util.Optional;

/**
 * What a batch made of one case.
 *
 * @param before the row that was folded on; empty for a case that had none
 */
public record ViewChange<V>(Optional<ViewRow<V>> before, ViewRow<V> after) {

    /** The number of the last event before, or -1. */
    long lastBefore() {
        return before.map(ViewRow::lastSequence).orElse(-1L);
    }
}
