package org.writedown.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Origin;

/** Writes the history of one case: each event an hour after the one before. */
public final class History {

    public static final FirmId FIRM = new FirmId("firm-1");
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final CaseId caseId;
    private final FirmId firm;
    private final List<RecordedEvent> events = new ArrayList<>();
    private ActorId actor = new ActorId("advocate-1");
    private LocalDate today = LocalDate.of(2026, 3, 2);

    public History(String caseId, FirmId firm) {
        this.caseId = new CaseId(caseId);
        this.firm = firm;
    }

    public History on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public History by(String who) {
        actor = new ActorId(who);
        return this;
    }

    public History then(Function<Origin, CaseEvent> event) {
        Origin origin = new Origin(firm, caseId, actor, today);
        long sequence = events.size();
        Instant at = START.plus(Duration.ofHours(sequence));
        events.add(new RecordedEvent(event.apply(origin), new Recorded(sequence, at, firm)));
        return this;
    }

    public CaseId caseId() {
        return caseId;
    }

    public FirmId firm() {
        return firm;
    }

    public LocalDate today() {
        return today;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public Stream<RecordedEvent> stream() {
        return events().stream();
    }

    public RecordedEvent last() {
        return events.getLast();
    }

    public <V> ViewRow<V> fold(CaseView<V> view) {
        return view.fold(stream()).orElseThrow();
    }
}
