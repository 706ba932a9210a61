package org.writedown.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.writedown.batch.Target.Picked;
import org.writedown.bytes.Sha256;
import org.writedown.client.Http;
import org.writedown.client.Reply;

/** The requests of an import. Each may be sent again: the server does nothing twice. */
final class CaseServer {

    /** The server is away, or the key is not its own: no file has a chance. */
    static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Away(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        Away(String message) {
            super(message);
        }
    }

    private static final int TRIES = 6;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Http http;
    private final Duration firstPause;

    /** @param firstPause before a request is tried again; doubled each time */
    CaseServer(Http http, Duration firstPause) {
        this.http = http;
        this.firstPause = firstPause;
    }

    /** Opens the case, or finds the one that was opened for the same identity before. */
    Reply open(Target.New target) throws InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("client", Map.of("name", target.client()));
        body.put("payerStatus", target.payer());
        body.put("reference", target.reference());
        String key = "import-" + Sha256.of(target.identity());
        return tried(() -> http.post("/cases", body, "Idempotency-Key", key));
    }

    /** What the file says, without a case. */
    Reply reading(FoundFile file) throws InterruptedException {
        return upload("/readings", file);
    }

    /** Keeps the file in the case, and records nothing. */
    Reply keep(String caseId, FoundFile file) throws InterruptedException {
        return upload(documents(caseId), file);
    }

    /** What a file that the case has proposes now. */
    Reply proposals(String caseId, String sha256) throws InterruptedException {
        return tried(() -> http.post(documents(caseId) + "/" + sha256, BodyPublishers.noBody()));
    }

    Reply record(String caseId, String sha256, Picked picked) throws InterruptedException {
        List<String> query = new ArrayList<>();
        query.add("record=" + picked.record());
        if (!picked.confirm().isEmpty()) {
            query.add("confirm=" + picked.confirm());
        }
        if (!picked.separate().isEmpty()) {
            query.add("separate=" + picked.separate());
        }
        String path = documents(caseId) + "/" + sha256 + "?" + String.join("&", query);
        return tried(() -> http.post(path, BodyPublishers.noBody()));
    }

    private static String documents(String caseId) {
        return "/cases/" + URLEncoder.encode(caseId, StandardCharsets.UTF_8) + "/documents";
    }

    private Reply upload(String path, FoundFile file) throws InterruptedException {
        String named = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return tried(() -> http.post(
                path, streamed(file), "Content-Type", "application/octet-stream", "Content-Disposition", named));
    }

    /** Read while it is sent. */
    private static BodyPublisher streamed(FoundFile file) {
        return BodyPublishers.ofInputStream(() -> {
            try {
                return file.content().open();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private interface Request {
        Reply send() throws IOException, InterruptedException;
    }

    private Reply tried(Request request) throws InterruptedException {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            @Nullable IOException failed = null;
            @Nullable Reply reply = null;
            try {
                reply = request.send();
            } catch (IOException unreachable) {
                failed = unreachable;
            }
            if (reply != null && reply.status() == 401) {
                throw new Away("the server does not know the key: " + reply.problem());
            }
            if (reply != null && reply.status() != 503 && reply.status() != 409) {
                return reply;
            }
            if (attempt == TRIES) {
                throw reply != null
                        ? new Away("the server is busy: " + reply.problem())
                        : new Away("the server cannot be reached: " + failed, failed);
            }
            Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            pause = pause.multipliedBy(2);
            if (reply != null && reply.retryAfter().compareTo(pause) > 0) {
                pause = reply.retryAfter();
            }
        }
    }
}
