package org.writedown.caselist;

import org.writedown.projection.Commits;
import org.writedown.projection.Projection;

/** Keeps the rows of {@link CaseListTable}. */
public final class CaseListProjection extends Projection<CaseSummary> {

    public static final String NAME = "caselist";

    public CaseListProjection(CaseListTable table, Commits commits) {
        super(NAME, new CaseSummaryView(), table, commits);
    }
}
