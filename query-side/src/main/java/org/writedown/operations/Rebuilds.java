package org.writedown.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.writedown.operations.LogEntry.Outcome;
import org.writedown.projection.rebuild.Rebuild;
import org.writedown.projection.rebuild.RebuildProgress;
import org.writedown.projection.rebuild.RebuildUnderWay;

/** Rebuilds as the operator asks for them: each goes on by itself, and is recorded when asked for and when over. */
public final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private static final String COUNTER = "writedown.projections.rebuilds";

    private final Rebuild rebuild;
    private final OperationsLog log;
    private final MeterRegistry meters;

    Rebuilds(Rebuild rebuild, OperationsLog log, MeterRegistry meters) {
        this.rebuild = rebuild;
        this.log = log;
        this.meters = meters;
    }

    List<String> views() {
        return rebuild.views();
    }

    RebuildProgress progress() {
        return rebuild.progress();
    }

    /** @throws RebuildUnderWay if another one runs, here or in another process */
    void all(String actor) {
        begin(actor, null, rebuild.views());
    }

    /** @throws RebuildUnderWay if another one runs, here or in another process */
    void of(String actor, String view) {
        begin(actor, view, List.of(view));
    }

    private void begin(String actor, @Nullable String view, List<String> views) {
        log.rebuild(actor, Outcome.ASKED, view);
        try {
            rebuild.begin(views, ended -> ended(actor, view, ended));
        } catch (RebuildUnderWay e) {
            log.rebuild(actor, Outcome.REFUSED, view);
            throw e;
        }
    }

    private void ended(String actor, @Nullable String view, RebuildProgress ended) {
        Outcome outcome = ended.phase() == RebuildProgress.Phase.DONE ? Outcome.DONE : Outcome.FAILED;
        meters.counter(COUNTER, "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
        try {
            log.rebuild(actor, outcome, view);
        } catch (DataAccessException e) {
            // It is over either way; that it was asked for is recorded.
            LOG.warn(
                    "the end of a rebuild ({}) could not be recorded: {}",
                    outcome,
                    e.getClass().getName());
        }
    }
}
