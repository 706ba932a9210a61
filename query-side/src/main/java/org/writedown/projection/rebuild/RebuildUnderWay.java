package org.writedown.projection.rebuild;

/** Another rebuild runs, in this process or another: one at a time. */
public final class RebuildUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildUnderWay() {
        super("a rebuild is under way");
    }
}
