package org.writedown.demo;

import static org.writedown.demo.Bodies.document;
import static org.writedown.demo.Bodies.usd;

import java.io.IOException;

/** An offer of $6,900.00, countered with $6,100.00 and settled at that. */
final class SettlementChapter {

    private final StoryCase story;

    SettlementChapter(StoryCase story) {
        this.story = story;
    }

    void tell() throws IOException, InterruptedException {
        story.post(20, "/offers", lumpSum("6900.00", 10).and("by", "PROVIDER").and("bill", "B1"));
        story.post(15, "/offers/O1/counter", lumpSum("6100.00", 14));
        story.post(
                2,
                "/settlement",
                Body.of("bill", "B1")
                        .and("offer", "O2")
                        .and("amount", usd("6100.00"))
                        .and("terms", terms())
                        .and("dischargesAccount", true)
                        .and("evidence", document("settlement letter")));
        story.post(1, "/closing", Body.of("ending", "SETTLED"));
    }

    /** @param expires in so many days */
    private Body lumpSum(String amount, int expires) {
        return Body.of("kind", "LUMP_SUM")
                .and("amount", usd(amount))
                .and("terms", terms())
                .and("expiresOn", story.day(-expires).toString());
    }

    private Body terms() {
        return Body.of("firstDueOn", story.day(-30).toString()).and("instalments", 1);
    }
}
