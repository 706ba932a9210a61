package org.writedown.projection.rebuild;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.Commits;
import org.writedown.projection.Generations;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewWriter;
import org.writedown.projection.parked.Parked;

/** What a rebuild works with. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

    @Bean
    Rebuild rebuild(
            List<Slice<?>> slices,
            ViewStore store,
            Generations generations,
            Parked parked,
            AllSegments segments,
            Commits commits,
            PlatformTransactionManager transactions,
            LedgerScan ledger,
            LedgerStorageEngine engine,
            EventJson json) {
        return new Rebuild(new RebuildParts(
                Slice.projections(slices),
                store,
                generations,
                segments,
                parked,
                new ViewWriter(store, parked),
                commits,
                new TransactionTemplate(transactions),
                ledger,
                engine,
                json));
    }
}
