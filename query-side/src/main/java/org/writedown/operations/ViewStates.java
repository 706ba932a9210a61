package org.writedown.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.projection.LiveViews;
import org.writedown.projection.rebuild.RebuildProgress;

/** How far the views are, as the database says it for all processes. */
public final class ViewStates {

    private final JdbcClient jdbc;
    private final FollowerLag lag;
    private final LedgerStorageEngine engine;
    private final Clock clock;

    ViewStates(JdbcClient jdbc, FollowerLag lag, LedgerStorageEngine engine, Clock clock) {
        this.jdbc = jdbc;
        this.lag = lag;
        this.engine = engine;
        this.clock = clock;
    }

    ViewsAnswer now(RebuildProgress rebuild) {
        LedgerPosition head = (LedgerPosition) engine.createHeadToken();
        return new ViewsAnswer(new ViewsAnswer.Position(head.transaction(), head.index()), lag(), views(), rebuild);
    }

    ViewsAnswer.Lag lag() {
        FollowerLag.Lag behind = lag.of(LiveViews.NAME);
        return new ViewsAnswer.Lag(behind.events(), behind.more(), seconds(behind));
    }

    private @Nullable Double seconds(FollowerLag.Lag behind) {
        return behind.since() == null
                ? null
                : Math.max(0, Duration.between(behind.since(), clock.instant()).toMillis()) / 1_000.0;
    }

    private List<ViewsAnswer.View> views() {
        return jdbc.sql("SELECT v.view_name, v.generation, COUNT(p.next_attempt),"
                        + " COUNT(p.case_id) - COUNT(p.next_attempt) FROM projection_view v LEFT JOIN parked_case p"
                        + " ON p.view_name = v.view_name AND p.generation = v.generation"
                        + " GROUP BY v.view_name, v.generation ORDER BY v.view_name")
                .query((row, number) ->
                        new ViewsAnswer.View(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }
}
