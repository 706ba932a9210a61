package org.writedown.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something odd that did not prevent reading, for a person to judge. The text gives figures and
 * element names, and never quotes what a file holds in their place.
 *
 * @param where absent when it concerns the whole file
 */
public record Warning(@Nullable Position where, String text) {

    @Override
    public String toString() {
        return where == null ? text : where + ": " + text;
    }
}
