package org.writedown.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What an alert on sealing is set on. Asked from the database when it is read. */
final class SealMeters implements MeterBinder {

    private final Seals seals;

    SealMeters(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("writedown.seals.sealed", seals, Seals::sealed)
                .baseUnit("events")
                .description("Events that are sealed")
                .register(registry);
        Gauge.builder("writedown.seals.unsealed", seals, Seals::unsealed)
                .baseUnit("events")
                .description("Events that are not sealed yet, counted up to ten thousand")
                .register(registry);
    }
}
