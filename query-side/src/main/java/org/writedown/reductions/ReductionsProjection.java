package org.writedown.reductions;

import org.writedown.projection.Projection;

/** Keeps the rows of {@link ReductionsTable}. */
public final class ReductionsProjection extends Projection<CaseReductions> {

    public ReductionsProjection(ReductionsTable table) {
        super(new ReductionsView(), table);
    }
}
