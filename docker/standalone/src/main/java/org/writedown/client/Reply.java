package org.writedown.client;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param retryAfter how long it asks to wait, where it does; zero otherwise
 */
public record Reply(int status, JsonNode body, Duration retryAfter) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Its own words, and the rule or the field that they are about. */
    public String problem() {
        String detail = body.path("detail").asString("answered " + status);
        String rule = body.path("rule").asString("");
        return rule.isEmpty() ? detail : detail + " (rule " + rule + ")";
    }
}
