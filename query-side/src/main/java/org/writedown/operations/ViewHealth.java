package org.writedown.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether every view can be trusted. A parked case is no reason to stop a process, so readiness does not ask. */
final class ViewHealth implements HealthIndicator {

    private static final String DEGRADED = "DEGRADED";

    private final ParkedList parked;

    ViewHealth(ParkedList parked) {
        this.parked = parked;
    }

    @Override
    public Health health() {
        ParkedList.Counts counts = parked.counts();
        Health.Builder health = counts.waiting() == 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("parked cases", counts.waiting())
                .withDetail("given up", counts.givenUp())
                .build();
    }
}
