package org.writedown.demo;

import static org.writedown.demo.Bodies.document;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * An emergency-room bill of $12,400.00, settled at $6,100.00. The totals are those of a published
 * example; it gives no lines, so every line amount here is our own.
 */
final class EmergencyRoomStory {

    private final Api api;
    private final PrintStream out;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    EmergencyRoomStory(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    void tell() throws IOException, InterruptedException {
        out.println();
        out.println("1. An emergency-room bill of $12,400.00 (synthetic: the line amounts are our own)");
        StoryCase story = open();
        new ItemisingChapter(story).tell();
        new QuestionsChapter(story).tell();
        new SettlementChapter(story).tell();
        new CasePrinter(api, out).print(story.id());
    }

    private StoryCase open() throws IOException, InterruptedException {
        StoryCase story = StoryCase.open(
                api,
                today,
                70,
                Body.of("client", Body.of("name", "Ana Example").and("born", "1984-05-17"))
                        .and("payerStatus", "SELF_PAY")
                        .and("reference", "DEMO-1"));
        story.post(
                70,
                "/authorisations",
                Body.of("providers", List.of("example-general"))
                        .and("signedOn", story.day(70).toString())
                        .and("expiresOn", today.plusYears(1).toString())
                        .and("document", document("authorisation")));
        return story;
    }
}
