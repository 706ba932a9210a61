package org.writedown.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that a view cannot fold. Nothing of its content.
 *
 * @param sequence the event that could not be folded
 * @param cause the class of the exception
 * @param explanation its message, where it is our own and names coordinates
 * @param attempts how often it was tried
 * @param nextTry absent when it was given up
 */
public record ParkedItem(
        String view,
        @Nullable String firm,
        String caseId,
        long sequence,
        String cause,
        @Nullable String explanation,
        Instant parkedAt,
        int attempts,
        @Nullable Instant nextTry) {}
