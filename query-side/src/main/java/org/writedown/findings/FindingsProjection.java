package org.writedown.findings;

import org.writedown.projection.Projection;

/** Keeps the rows of {@link FindingsTable}. */
public final class FindingsProjection extends Projection<CaseFindings> {

    public FindingsProjection(FindingsTable table) {
        super(new FindingsView(), table);
    }
}
