package org.writedown.demo;

import static org.writedown.demo.Bodies.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The case that a story is about. Its days are counted back from today. */
final class StoryCase {

    private final Api api;
    private final LocalDate today;
    private final String id;

    private StoryCase(Api api, LocalDate today, String id) {
        this.api = api;
        this.today = today;
        this.id = id;
    }

    static StoryCase open(Api api, LocalDate today, int ago, Body body) throws IOException, InterruptedException {
        JsonNode opened =
                api.post("/cases", body.and("effectiveOn", today.minusDays(ago).toString()));
        return new StoryCase(api, today, opened.path("case").asString());
    }

    String id() {
        return id;
    }

    LocalDate day(int ago) {
        return today.minusDays(ago);
    }

    /** Something that happened so many days ago. */
    void post(int ago, String path, Body body) throws IOException, InterruptedException {
        api.post("/cases/" + id + path, body.and("effectiveOn", day(ago).toString()));
    }

    void inquire(int ago, String purpose, String rung, List<String> flags, String question)
            throws IOException, InterruptedException {
        post(
                ago,
                "/inquiries",
                Body.of("bill", "B1")
                        .and("purpose", purpose)
                        .and("flags", flags)
                        .and("questions", List.of(question))
                        .and("channel", "LETTER")
                        .and("rung", rung)
                        .and("respondBy", day(ago).plusDays(30).toString())
                        .and("letter", document("letter of " + day(ago))));
    }

    void respond(int ago, String inquiry, String kind, String summary, List<Body> outcomes)
            throws IOException, InterruptedException {
        post(
                ago,
                "/inquiries/" + inquiry + "/responses",
                Body.of("responseClass", kind)
                        .and("channel", "LETTER")
                        .and("representative", "R. Example, patient accounts")
                        .and("summary", summary)
                        .and("outcomes", outcomes)
                        .and("evidence", document("response to " + inquiry)));
    }
}
