package org.writedown.caselist;

import org.writedown.projection.Projection;

/** Keeps the rows of {@link CaseListTable}. */
public final class CaseListProjection extends Projection<CaseSummary> {

    public CaseListProjection(CaseListTable table) {
        super(new CaseSummaryView(), table);
    }
}
