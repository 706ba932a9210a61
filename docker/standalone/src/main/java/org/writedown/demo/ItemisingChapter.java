package org.writedown.demo;

import static org.writedown.demo.Bodies.line;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Never negotiate from a summary: the itemised bill comes first. */
final class ItemisingChapter {

    private final StoryCase story;

    ItemisingChapter(StoryCase story) {
        this.story = story;
    }

    void tell() throws IOException, InterruptedException {
        story.post(69, "/bills", Bodies.statement("SUMMARY", List.of(), story.day(69)));
        story.inquire(
                68,
                "ITEMISED_BILL",
                "FRONT_LINE",
                List.of(),
                "Please send the fully itemised bill with all procedure, diagnosis, supply and revenue codes.");
        story.respond(60, "Q1", "SUBSTANTIVE", "The itemised bill, by mail.", List.of());
        story.post(60, "/bills/B1/statements", Bodies.statement("ITEMISED", lines(story.day(90)), story.day(60)));
    }

    private static List<Body> lines(LocalDate served) {
        return List.of(
                line("0450", "99285", "Emergency visit, level 5", "3200.00", served),
                line("0450", "", "Emergency room facility fee", "1450.00", served),
                line("0450", "", "Emergency room facility fee", "1450.00", served),
                line("0351", "70450", "CT, head", "2100.00", served),
                line("0352", "74176", "CT, abdomen and pelvis", "1900.00", served),
                line("0324", "71046", "X-ray, chest", "600.00", served),
                line("0324", "71046", "X-ray, chest, again", "600.00", served),
                line("0301", "80053", "Laboratory panel", "420.00", served),
                line("0250", "", "Pharmacy", "380.00", served),
                line("0270", "", "Supplies", "300.00", served));
    }
}
