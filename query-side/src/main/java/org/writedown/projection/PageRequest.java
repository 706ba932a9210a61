package org.writedown.projection;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public record PageRequest(
        @Parameter(description = "How many at most: 1 to 200, 50 unless told")
        int limit,

        @Parameter(description = "Where to go on: the 'next' of the page before") @Nullable String cursor) {

    public static final int USUAL = 50;
    public static final int MOST = 200;
}
