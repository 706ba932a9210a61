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
    Slice<Known> timelineSlice(ViewStore store, CaseHistory history, Commits commits) {
        return Slice.of(new TimelineProjection(store), history, commits);
    }

    @Bean
    TimelineController timelineController(Slice<Known> slice, CaseHistory history) {
        return new TimelineController(slice.answers(), history);
    }
}
