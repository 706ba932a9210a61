package org.writedown.projection;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.ledger.follow.Follower;
import org.writedown.ledger.follow.FollowerParts;
import org.writedown.ledger.follow.FollowerSettings;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.parked.Parked;

/** How views are kept up to date. */
@Configuration(proxyBeanMethods = false)
public class LiveConfiguration {

    /** @param generations every view is known before anything is folded */
    @Bean
    LiveViews liveViews(
            List<Slice<?>> slices,
            ViewStore store,
            Generations generations,
            Parked parked,
            EventJson json,
            Commits commits) {
        return new LiveViews(Slice.projections(slices), store, new ViewWriter(store, parked), json, commits);
    }

    @Bean
    AllSegments allSegments(DataSource dataSource, ViewStore store, Serializer serializer) {
        return new AllSegments(dataSource, store.dialect(), serializer, LiveViews.NAME);
    }

    /** Not where a process only answers, and others keep the rows up to date. */
    @Bean
    @ConditionalOnBooleanProperty(name = "writedown.query.live", matchIfMissing = true)
    Follower liveFollower(
            LiveViews views,
            ViewStore store,
            DataSource dataSource,
            LedgerEventStore events,
            Serializer serializer,
            PlatformTransactionManager transactions,
            @Value("${writedown.query.segments:4}") int segments,
            @Value("${writedown.query.batch:4000}") int batch) {
        return new Follower(new FollowerParts(
                new FollowerSettings(LiveViews.NAME, segments, batch),
                dataSource,
                store.dialect(),
                events,
                serializer,
                transactions,
                views));
    }
}
