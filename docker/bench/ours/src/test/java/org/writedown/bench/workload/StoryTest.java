package org.writedown.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.MoneyEvent;

class StoryTest {

    @Test
    void hasExactlyTheWantedEventsAndMoneyInThem() {
        List<CaseEvent> events = Story.events(Cases.id(1), 50, new Random(1));
        assertThat(events).hasSize(50).allMatch(event -> event.origin().caseId().equals(Cases.id(1)));
        assertThat(events.getFirst()).isInstanceOf(CaseOpened.class);
        assertThat(events.stream().filter(event -> !MoneyEvent.of(event).isEmpty()))
                .as("a bill and three concessions")
                .hasSize(4);
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(Story.events(Cases.id(1), 20, new Random(5)))
                .isEqualTo(Story.events(Cases.id(1), 20, new Random(5)))
                .isNotEqualTo(Story.events(Cases.id(1), 20, new Random(6)));
    }

    @Test
    void stripesOfTwoClientsShareNoCase() {
        Stripe first = new Stripe(1_280, 0);
        Stripe second = new Stripe(1_280, 1);
        for (int i = 0; i < 200; i++) {
            assertThat(first.any()).isNotEqualTo(second.any());
        }
    }
}
