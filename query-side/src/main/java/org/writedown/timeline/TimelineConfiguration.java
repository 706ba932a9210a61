package org.writedown.timeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The timeline slice, put together. */
@Configuration(proxyBeanMethods = false)
public class TimelineConfiguration {

    @Bean
    TimelineTable timelineTable(ViewStore store) {
        return new TimelineTable(store);
    }

    @Bean
    Slice<Timeline> timelineSlice(TimelineTable table, CaseHistory history, Commits commits) {
        return Slice.of(new TimelineProjection(table), history, commits);
    }

    @Bean
    TimelineController timelineController(TimelineTable table, Slice<Timeline> slice) {
        return new TimelineController(table, slice.answers());
    }
}
