package org.writedown.reductions;

import org.writedown.projection.Commits;
import org.writedown.projection.Projection;

/** Keeps the rows of {@link ReductionsTable}. */
public final class ReductionsProjection extends Projection<CaseReductions> {

    public static final String NAME = "reductions";

    public ReductionsProjection(ReductionsTable table, Commits commits) {
        super(NAME, new ReductionsView(), table, commits);
    }
}
