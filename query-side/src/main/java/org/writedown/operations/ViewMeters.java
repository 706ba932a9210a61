package org.writedown.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What an alert is set on. Asked from the database when it is read, so that every process says the same. */
final class ViewMeters implements MeterBinder {

    private static final String PARKED = "writedown.projections.parked";

    private final ParkedList parked;
    private final ViewStates states;
    private final Rebuilds rebuilds;

    ViewMeters(ParkedList parked, ViewStates states, Rebuilds rebuilds) {
        this.parked = parked;
        this.states = states;
        this.rebuilds = rebuilds;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(PARKED, parked, list -> list.counts().waiting())
                .tag("state", "waiting")
                .description("Cases that a view cannot fold and that are tried again")
                .register(registry);
        Gauge.builder(PARKED, parked, list -> list.counts().givenUp())
                .tag("state", "given_up")
                .description("Cases that a view cannot fold and that were given up")
                .register(registry);
        Gauge.builder("writedown.projections.lag", states, now -> now.lag().events())
                .baseUnit("events")
                .description("Events that are not in the rows yet, counted up to ten thousand")
                .register(registry);
        Gauge.builder("writedown.projections.rebuild.read", rebuilds, latest -> latest.progress()
                        .read())
                .baseUnit("events")
                .description("Events that the latest rebuild of this process has read")
                .register(registry);
    }
}
