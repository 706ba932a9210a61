package org.writedown.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Sensitive;
import org.writedown.projection.Recorded;

/**
 * One event of a case as a person reads it.
 *
 * @param sequence the event's number within the case, from 0
 * @param event its name in the event catalogue
 * @param sentence what happened, without anything personal
 * @param words what people wrote: questions, reasons, notes
 * @param recordedAt when it was stored
 * @param effectiveOn the day on which it happened or from which it counts
 */
public record TimelineEntry(
        long sequence,
        String event,
        String sentence,
        List<Sensitive<String>> words,
        ActorId actor,
        Instant recordedAt,
        LocalDate effectiveOn) {

    private static final EventCatalogue NAMES = EventCatalogue.current();

    /** @param known what the case knew just before the event */
    public static TimelineEntry of(Known known, CaseEvent event, Recorded recorded) {
        return new TimelineEntry(
                recorded.sequence(),
                NAMES.typeOf(event.getClass()).name(),
                Sentences.of(known, event),
                Words.of(event),
                event.origin().actor(),
                recorded.at(),
                event.origin().effectiveOn());
    }
}
