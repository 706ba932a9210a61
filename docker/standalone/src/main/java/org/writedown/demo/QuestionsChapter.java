package org.writedown.demo;

import static org.writedown.demo.Bodies.code;
import static org.writedown.demo.Bodies.usd;

import java.io.IOException;
import java.util.List;

/** Four lines are questioned; three answers help, and the fourth goes one rung up. */
final class QuestionsChapter {

    private final StoryCase story;

    QuestionsChapter(StoryCase story) {
        this.story = story;
    }

    void tell() throws IOException, InterruptedException {
        flag();
        story.inquire(
                57,
                "CODING",
                "FRONT_LINE",
                List.of("F1", "F2", "F3", "F4"),
                "Please send what supports lines 1, 3, 5 and 7 of the enclosed bill.");
        hear();
        escalate();
    }

    private void flag() throws IOException, InterruptedException {
        flag("B1-1", "LEVEL_OF_VISIT", "LEVEL", "LIKELY", "Please send your facility level guideline and its scoring.");
        flag("B1-7", "REPEATED_IMAGING", "NECESSITY", "ASK", "Why was this image repeated on the same day?");
        flag("B1-3", "FACILITY_FEE", "DUPLICATION", "LIKELY", "What does the second facility fee cover?");
        flag(
                "B1-5",
                "DIAGNOSIS_AND_INTENSITY",
                "NECESSITY",
                "ASK",
                "Please explain how the diagnosis on the claim relates to this service.");
    }

    private void flag(String line, String concern, String axis, String grade, String question)
            throws IOException, InterruptedException {
        story.post(
                58,
                "/flags",
                Body.of("line", line)
                        .and("concern", concern)
                        .and("axes", List.of(axis))
                        .and("grade", grade)
                        .and("question", question));
    }

    private void hear() throws IOException, InterruptedException {
        story.respond(
                35,
                "Q2",
                "SUBSTANTIVE",
                "Coding review agreed on three of four questions.",
                List.of(
                        outcome("F1", "DOWNGRADED")
                                .and("toCode", code("CPT", "99283"))
                                .and("toCharge", usd("1100.00")),
                        outcome("F2", "REMOVED"),
                        outcome("F3", "CHARGE_REDUCED").and("toCharge", usd("450.00")),
                        outcome("F4", "UPHELD")));
    }

    private void escalate() throws IOException, InterruptedException {
        story.post(
                34,
                "/bills/B1/escalations",
                Body.of("to", "SUPERVISOR").and("reason", "One question was upheld without documentation."));
        story.inquire(33, "CODING", "SUPERVISOR", List.of("F4"), "Please send the documentation for line 5.");
        story.respond(20, "Q3", "OFFER", "No documentation; an offer instead.", List.of(outcome("F4", "NO_ANSWER")));
    }

    private static Body outcome(String flag, String outcome) {
        return Body.of("flag", flag).and("outcome", outcome);
    }
}
