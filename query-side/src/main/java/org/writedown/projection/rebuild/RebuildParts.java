package org.writedown.projection.rebuild;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.Commits;
import org.writedown.projection.Generations;
import org.writedown.projection.Projection;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewWriter;
import org.writedown.projection.parked.Parked;

/** What a rebuild works with. */
record RebuildParts(
        List<Projection<?>> projections,
        ViewStore store,
        Generations generations,
        AllSegments segments,
        Parked parked,
        ViewWriter writer,
        Commits commits,
        TransactionTemplate transaction,
        LedgerScan ledger,
        LedgerStorageEngine engine,
        EventJson json) {}
