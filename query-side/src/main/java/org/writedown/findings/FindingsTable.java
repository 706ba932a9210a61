package org.writedown.findings;

import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** The findings of each case. */
public final class FindingsTable extends ViewTable<CaseFindings> {

    public FindingsTable(ViewStore store) {
        super(store, CaseFindings.class, new Layout("findings", "case_findings"));
    }
}
