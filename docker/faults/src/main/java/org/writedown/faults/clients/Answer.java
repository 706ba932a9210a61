package org.writedown.faults.clients;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.writedown.faults.history.Call.Told;
import tools.jackson.databind.JsonNode;

/**
 * What a client heard.
 *
 * @param status 0 when nothing was heard
 * @param retryAfter the header's text; empty without one
 * @param etag without its quotes; empty without one
 */
public record Answer(int status, JsonNode body, String text, String retryAfter, String etag, Duration took) {

    private static final int UNAVAILABLE = 503;

    public boolean success() {
        return status / 100 == 2;
    }

    /** Nobody can tell whether it was done: the request is to be sent again. */
    public boolean open() {
        return status == 0 || status == UNAVAILABLE || status == 507;
    }

    public boolean unavailable() {
        return status == UNAVAILABLE || status == 507;
    }

    public String caseId() {
        return body.path("case").asString("");
    }

    public long version() {
        return body.path("version").asLong(0);
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        if (success()) {
            body.path("events")
                    .forEach(event -> told.add(new Told(
                            event.path("sequence").asLong(), event.path("type").asString())));
        }
        return told;
    }
}
