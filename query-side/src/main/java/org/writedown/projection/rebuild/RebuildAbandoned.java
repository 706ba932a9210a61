package org.writedown.projection.rebuild;

import org.writedown.projection.parked.Parked;

/** A view could not fold so many cases that the rows that serve are better than those that it would make. */
public final class RebuildAbandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildAbandoned(String view) {
        super("more than " + Parked.MOST + " cases cannot be folded, the last in view " + view
                + "; the rows of before go on serving");
    }
}
