package org.writedown.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** A projection in its simplest form: remembers its token and what it has seen. */
final class Follower {

    private final EventStorageEngine engine;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    Follower(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** Another process that goes on from the token that this one left. */
    Follower startedAgain(EventStorageEngine with) {
        Follower next = new Follower(with);
        next.token = token;
        next.seen.addAll(seen);
        return next;
    }

    /** Reads on from where it stands; answers the identifiers of all that it has ever seen. */
    List<String> look() {
        engine.readEvents(token, false).forEach(event -> {
            token = event.trackingToken();
            seen.add(event.getIdentifier());
        });
        return List.copyOf(seen);
    }
}
