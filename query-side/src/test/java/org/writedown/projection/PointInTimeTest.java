package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** What of a case belongs to a point in time. */
class PointInTimeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The third was recorded by a process whose clock is 90 seconds behind. */
    private final List<RecordedEvent> events =
            List.of(recorded(0, NOON), recorded(1, NOON.plusSeconds(60)), recorded(2, NOON.minusSeconds(30)));

    @Test
    void anEventIsKnownNoSoonerThanTheOneBeforeItWhateverTheClocksSaid() {
        assertThat(knownAt(NOON.minusSeconds(31))).isEmpty();
        assertThat(knownAt(NOON.minusSeconds(30))).isEmpty();
        assertThat(knownAt(NOON)).containsExactly(0L);
        assertThat(knownAt(NOON.plusSeconds(59))).containsExactly(0L);
        assertThat(knownAt(NOON.plusSeconds(60))).containsExactly(0L, 1L, 2L);
    }

    @Test
    void aNumberIsANumberWhateverTheClocksSaid() {
        assertThat(numbers(new PointInTime(null, 1L, null))).containsExactly(0L, 1L);
    }

    private List<Long> knownAt(Instant at) {
        return numbers(new PointInTime(at, null, null));
    }

    private List<Long> numbers(PointInTime time) {
        return time.of(events).stream()
                .map(event -> event.recorded().sequence())
                .toList();
    }

    private static RecordedEvent recorded(long sequence, Instant at) {
        Origin origin =
                new Origin(History.FIRM, new CaseId("case-1"), new ActorId("advocate-1"), LocalDate.of(2026, 3, 2));
        return new RecordedEvent(
                new RecordEvent.NoteAdded(origin, Sensitive.of("called")), new Recorded(sequence, at, History.FIRM));
    }
}
