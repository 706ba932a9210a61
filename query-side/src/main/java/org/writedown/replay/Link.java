package org.writedown.replay;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.ResponseEvent;

/**
 * A link from a step to one that it rests on.
 *
 * @param to what it names: a flag, an inquiry, a response, an offer, or an entry
 * @param sequence the step that brought that into the record; absent when it is not in this replay
 */
public record Link(String to, @Nullable Long sequence) {

    /** What an event names as its ground, as text: the ids of what came before it. */
    static Stream<Object> named(CaseEvent event) {
        return switch (event) {
            case FlagEvent.FlagWithdrawn e -> Stream.of(e.flag());
            case IntakeEvent.ReductionAttributed e -> e.flag().stream().map(Object.class::cast);
            case InquiryEvent.InquirySent e -> e.flags().stream().map(Object.class::cast);
            case InquiryEvent.ResponseOverdue e -> Stream.of(e.inquiry());
            case ResponseEvent.ResponseRecorded e -> Stream.of(e.inquiry());
            case ResponseEvent.LineDowngraded e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.LineRemoved e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.ChargeReduced e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.ModifierDropped e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.FlagUpheld e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.DocumentationSupplied e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.FlagLeftUnanswered e -> Stream.of(e.flag(), e.response());
            case ResponseEvent.FlagSuperseded e -> Stream.of(e.flag(), e.by(), e.response());
            case NegotiationEvent.OfferMade e -> Stream.ofNullable(e.counters());
            case NegotiationEvent.OfferWithdrawn e -> Stream.of(e.offer());
            case NegotiationEvent.OfferLapsed e -> Stream.of(e.offer());
            case NegotiationEvent.SettlementAccepted e -> Stream.ofNullable(e.offer());
            default -> Stream.empty();
        };
    }
}
