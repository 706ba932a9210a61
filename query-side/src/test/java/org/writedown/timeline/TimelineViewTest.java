package org.writedown.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.projection.Histories;
import org.writedown.projection.History;

class TimelineViewTest {

    private final List<TimelineEntry> entries = entries(Histories.emergencyRoom());

    /** As they are told: from the events, by what is known at the end. */
    private static List<TimelineEntry> entries(History history) {
        Known known = history.fold(new TimelineView()).view();
        return history.stream()
                .map(event -> TimelineEntry.of(known.before(event.sequence()), event.event(), event.recorded()))
                .toList();
    }

    @Test
    void aCaseReadsLikeAText() {
        assertThat(entries)
                .extracting(TimelineEntry::sentence)
                .containsExactly(
                        "The case was opened; the client pays without insurance.",
                        "The client authorised the firm to speak with 1 provider until 2027-03-02.",
                        "Bill B1 from Mercy Hospital was recorded: $12,400.00 in 7 lines.",
                        "Flag F1 asks about the level of the visit on line B1-1 (99285), billed at $3,250.00.",
                        "Flag F2 asks about repeated imaging on line B1-3 (71046), billed at $640.00.",
                        "Flag F3 asks about the facility fee on line B1-6 (revenue code 0450), billed at $1,480.00.",
                        "Flag F4 asks about how the diagnosis fits the service on line B1-2 (70450), billed at $2,100.00.",
                        "Inquiry Q1 about 4 flagged lines on bill B1 from Mercy Hospital went to the front line by letter; an answer is asked by 2026-03-20.",
                        "No answer to inquiry Q1 on bill B1 from Mercy Hospital had come by 2026-03-20.",
                        "Bill B1 from Mercy Hospital was taken from the front line to a supervisor.",
                        "The provider answered inquiry Q1 with substance, by letter (R1).",
                        "The provider recoded line B1-1 (99285) to 99283 and lowered it from $3,250.00 to $1,450.00.",
                        "The provider removed line B1-3 (71046), $640.00.",
                        "The provider lowered line B1-6 (revenue code 0450) from $1,480.00 to $620.00.",
                        "The provider stands by line B1-2 (70450) (F4).",
                        "The provider offered $6,100.00 for bill B1 from Mercy Hospital as a lump sum, open until 2026-04-24 (O1).",
                        "Bill B1 from Mercy Hospital was settled in writing for $6,100.00, due on 2026-05-10.",
                        "The case was closed as settled.");
    }

    @Test
    void whatPeopleWroteStandsBesideTheSentence() {
        assertThat(entries.get(3).words()).containsExactly(Sensitive.of("What supports this?"));
        assertThat(entries.get(3).sentence()).doesNotContain("What supports this?");
    }

    @Test
    void anEntryCarriesItsNameInTheCatalogue() {
        assertThat(entries.get(11).event()).isEqualTo("response.line-downgraded");
    }

    @Test
    void aLineIsNamedAsItWasNamedThen() {
        History history = new History("case-a", History.FIRM)
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "500.00")))
                .then(flagged(1, "B1-1", Concern.LEVEL_OF_VISIT, "500.00"))
                .then(recoded("99284"))
                .then(flagged(2, "B1-1", Concern.PRICE, "500.00"))
                .then(recoded("99283"))
                .then(upheld(1, 1));

        assertThat(entries(history))
                .extracting(TimelineEntry::sentence)
                .filteredOn(sentence -> sentence.contains("B1-1"))
                .containsExactly(
                        "Flag F1 asks about the level of the visit on line B1-1 (99285), billed at $500.00.",
                        "Flag F2 asks about its price on line B1-1 (99284), billed at $500.00.",
                        "The provider stands by line B1-1 (99283) (F1).");
    }

    private static Function<Origin, CaseEvent> recoded(String code) {
        return origin -> new LaterStatementRecorded(
                origin,
                bill(1),
                statement(HOSPITAL, billed(1, code, "500.00")),
                List.of(new LineDifference(line("B1-1"), 1, LineDifference.Kind.RECODED, usd("500.00"), usd("500.00"))),
                List.of());
    }
}
