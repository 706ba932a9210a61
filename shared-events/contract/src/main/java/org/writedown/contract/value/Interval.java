package org.writedown.contract.value;

import java.time.Duration;
import java.time.LocalDateTime;

/** From one moment to a later one, by the clock on the wall where the care was given. */
public record Interval(LocalDateTime from, LocalDateTime to) {

    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval ends after it begins");
        }
    }

    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
