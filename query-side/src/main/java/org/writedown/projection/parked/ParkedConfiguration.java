package org.writedown.projection.parked;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** Where parked cases are kept, and who tries them again. */
@Configuration(proxyBeanMethods = false)
public class ParkedConfiguration {

    @Bean
    Parked parked(ViewStore store) {
        return new Parked(store, Clock.systemUTC());
    }

    @Bean
    ParkedCases parkedCases(
            List<Slice<?>> slices,
            ViewStore store,
            Parked parked,
            CaseHistory history,
            AllSegments segments,
            PlatformTransactionManager transactions,
            @Value("${writedown.query.parked-retry:15s}") Duration pause) {
        return new ParkedCases(
                Slice.projections(slices), parked, segments, history, new TransactionTemplate(transactions), pause);
    }
}
