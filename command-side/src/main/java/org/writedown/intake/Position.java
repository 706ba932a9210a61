package org.writedown.intake;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file, as a person counts to find it.
 *
 * @param unit what is counted: {@code segment}, {@code row}, ...
 * @param number from 1
 * @param id what stands there, for example the segment's id
 */
public record Position(String unit, long number, @Nullable String id) {

    @Override
    public String toString() {
        return unit + " " + number + (id == null ? "" : " (" + id + ")");
    }
}
