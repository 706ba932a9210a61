package org.writedown.projection;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.json.EventJson;

/** What a rebuild works with. */
record RebuildParts(
        List<Projection<?>> projections,
        ViewStore store,
        Generations generations,
        Claims claims,
        Parked parked,
        ViewWriter writer,
        Commits commits,
        TransactionTemplate transaction,
        LedgerScan ledger,
        LedgerStorageEngine engine,
        EventJson json) {}
