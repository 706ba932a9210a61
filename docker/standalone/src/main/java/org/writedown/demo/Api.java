package org.writedown.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.writedown.client.Http;
import org.writedown.client.Reply;
import tools.jackson.databind.JsonNode;

/** A small client: every write has an idempotency key, and what the server refuses stops the demo. */
final class Api {

    /** The server said no; the message is its own. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final Http http;

    Api(Http http) {
        this.http = http;
    }

    JsonNode post(String path, Body body) throws IOException, InterruptedException {
        return accepted(path, http.post(path, body, "Idempotency-Key", key()));
    }

    JsonNode postClaim(String path, byte[] claim) throws IOException, InterruptedException {
        return accepted(
                path,
                http.post(
                        path,
                        BodyPublishers.ofByteArray(claim),
                        "Content-Type",
                        "application/edi-x12",
                        "Idempotency-Key",
                        key()));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return accepted(path, http.get(path));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonNode accepted(String path, Reply reply) {
        if (!reply.isSuccess()) {
            throw new Refused(path + " was answered " + reply.status() + ": " + reply.problem());
        }
        return reply.body();
    }
}
