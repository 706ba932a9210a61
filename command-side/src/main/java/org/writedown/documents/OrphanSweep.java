package org.writedown.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.writedown.documents.Contents.Upload;

/**
 * Forgets documents that no record names: their upload crashed between keeping the bytes and recording
 * the event. The record decides and not the mark beside the bytes, which a crash can lose too.
 */
public final class OrphanSweep {

    /** Longer than any upload takes, retries by a person included. */
    static final Duration GRACE = Duration.ofDays(1);

    /** A run looks at so many; what is left is for the next. */
    private static final int MOST = 1_000;

    private final Contents contents;
    private final Predicate<Upload> named;
    private final Clock clock;

    /** @param named whether the record of the upload's case names its document */
    public OrphanSweep(Contents contents, Predicate<Upload> named, Clock clock) {
        this.contents = contents;
        this.named = named;
        this.clock = clock;
    }

    /** @return how many uploads were forgotten */
    public int run() {
        int forgotten = 0;
        Instant then = clock.instant().minus(GRACE);
        for (Upload upload : contents.unattached(then, MOST)) {
            if (named.test(upload)) {
                contents.attached(upload);
            } else {
                contents.forget(upload);
                forgotten++;
            }
        }
        return forgotten;
    }
}
