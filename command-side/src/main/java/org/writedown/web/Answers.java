package org.writedown.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.EscalationEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ResponseId;
import org.writedown.web.Answer.Recorded;

/** Makes answers from recorded events, so that a repeated request can be told the same from the store. */
final class Answers {

    private final EventCatalogue catalogue;

    Answers(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param first the sequence number of the first event */
    Answer of(CaseId caseId, long first, List<? extends CaseEvent> events) {
        List<Recorded> recorded = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            recorded.add(recorded(first + i, events.get(i)));
        }
        return new Answer(first + events.size(), caseId, recorded);
    }

    Recorded recorded(long sequence, CaseEvent event) {
        String type = catalogue.typeOf(event.getClass()).name();
        Ids ids = ids(event);
        return new Recorded(
                sequence, type, ids.bill, ids.flag, ids.inquiry, ids.response, ids.offer, finding(sequence, event));
    }

    private static Ids ids(CaseEvent event) {
        return switch (event) {
            case CaseFileEvent e -> Ids.NONE;
            case RecordEvent e -> Ids.NONE;
            case IntakeEvent.BillUploaded e -> Ids.of(e.bill());
            case IntakeEvent.LaterStatementRecorded e -> Ids.of(e.bill());
            case IntakeEvent.InsuranceAdjudicated e -> Ids.of(e.bill());
            case IntakeEvent.AdjudicationReversed e -> Ids.of(e.bill());
            case IntakeEvent.BilledBeyondResponsibility e -> Ids.of(e.bill());
            case IntakeEvent.ReductionAttributed e ->
                e.flag().map(flag -> Ids.of(e.bill(), flag)).orElse(Ids.of(e.bill()));
            case EscalationEvent.Escalated e -> Ids.of(e.bill());
            case AccountEvent e -> Ids.of(e.bill());
            case AuditEvent.BillAudited e -> Ids.of(e.bill());
            case AuditEvent.CircumstancesStated e -> Ids.of(e.bill());
            case AuditEvent.FindingEntered e -> Ids.of(e.bill());
            case AuditEvent.FindingDismissed e -> Ids.NONE;
            case FlagEvent.LineFlagged e -> Ids.of(e.line().bill(), e.flag());
            case FlagEvent.FlagWithdrawn e -> Ids.of(e.flag());
            case InquiryEvent.InquirySent e -> Ids.of(e.bill(), e.inquiry());
            case InquiryEvent.ResponseOverdue e -> Ids.of(e.inquiry());
            case ResponseEvent e -> response(e);
            case NegotiationEvent.OfferMade e -> Ids.of(e.bill(), e.offer());
            case NegotiationEvent.OfferWithdrawn e -> Ids.of(null, e.offer());
            case NegotiationEvent.OfferLapsed e -> Ids.of(null, e.offer());
            case NegotiationEvent.SettlementAccepted e -> Ids.of(e.bill(), e.offer());
        };
    }

    /** The one finding that an event is about; an audit is about many, and lists them itself. */
    private static @Nullable FindingId finding(long sequence, CaseEvent event) {
        return switch (event) {
            case IntakeEvent.BilledBeyondResponsibility e -> FindingId.ofGuard(sequence);
            case AuditEvent.FindingEntered e -> e.found().id();
            case AuditEvent.FindingDismissed e -> e.finding();
            case FlagEvent.LineFlagged e -> e.raisedFrom();
            default -> null;
        };
    }

    private static Ids response(ResponseEvent event) {
        return switch (event) {
            case ResponseEvent.ResponseRecorded e -> Ids.of(e.inquiry(), e.response());
            case ResponseEvent.LineDowngraded e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.LineRemoved e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.ChargeReduced e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.ModifierDropped e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.FlagUpheld e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.DocumentationSupplied e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.FlagLeftUnanswered e -> Ids.of(e.flag(), e.response());
            case ResponseEvent.FlagSuperseded e -> Ids.of(e.flag(), e.response());
        };
    }

    private record Ids(
            @Nullable BillId bill,
            @Nullable FlagId flag,
            @Nullable InquiryId inquiry,
            @Nullable ResponseId response,
            @Nullable OfferId offer) {

        static final Ids NONE = new Ids(null, null, null, null, null);

        static Ids of(BillId bill) {
            return new Ids(bill, null, null, null, null);
        }

        static Ids of(BillId bill, FlagId flag) {
            return new Ids(bill, flag, null, null, null);
        }

        static Ids of(FlagId flag) {
            return new Ids(null, flag, null, null, null);
        }

        static Ids of(BillId bill, InquiryId inquiry) {
            return new Ids(bill, null, inquiry, null, null);
        }

        static Ids of(InquiryId inquiry) {
            return new Ids(null, null, inquiry, null, null);
        }

        static Ids of(InquiryId inquiry, ResponseId response) {
            return new Ids(null, null, inquiry, response, null);
        }

        static Ids of(FlagId flag, ResponseId response) {
            return new Ids(null, flag, null, response, null);
        }

        static Ids of(@Nullable BillId bill, @Nullable OfferId offer) {
            return new Ids(bill, null, null, null, offer);
        }
    }
}
