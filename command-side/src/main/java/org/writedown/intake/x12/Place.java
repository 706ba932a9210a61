package org.writedown.intake.x12;

import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;

/** How far a file has been read, in segments, so that what is said of it names where. */
final class Place {

    private final String file;
    private long segments;

    Place(String file) {
        this.file = file;
    }

    /** Another segment of the file begins. @return its number */
    long nextSegment() {
        return ++segments;
    }

    long segments() {
        return segments;
    }

    /** The segment that was begun last. */
    Position here(@Nullable String id) {
        return new Position("segment", Math.max(1, segments), id);
    }

    /** The segment that would come next. */
    Position ahead(@Nullable String id) {
        return new Position("segment", segments + 1, id);
    }

    IntakeException refuse(Kind kind, Position where, String reason) {
        return new IntakeException(kind, file, where, reason);
    }
}
