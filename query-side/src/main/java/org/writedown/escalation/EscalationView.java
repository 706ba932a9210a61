package org.writedown.escalation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.Rung;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into how far each bill has been taken. Silence is an event, never inferred here. */
public final class EscalationView implements CaseView<Escalation> {

    @Override
    public Escalation initial() {
        return Escalation.NONE;
    }

    @Override
    public Escalation evolve(Escalation view, CaseEvent event, Recorded recorded) {
        return switch (event) {
            case IntakeEvent.BillUploaded e -> with(view, e.bill(), Rung.FRONT_LINE);
            case InquiryEvent.InquirySent e -> with(view, Folded.with(view.inquiries(), e.inquiry(), Asked.of(e)));
            case InquiryEvent.ResponseOverdue e -> with(view, e.inquiry(), Asked.Status.OVERDUE);
            case ResponseEvent.ResponseRecorded e -> with(view, e.inquiry(), Asked.Status.ANSWERED);
            case Escalated e -> climbed(view, e, recorded);
            case NegotiationEvent.SettlementAccepted e -> settled(view, e.bill());
            case CaseFileEvent.CaseClosed e -> ended(view, e.ending());
            case CaseFileEvent.CaseReopened e -> ended(view, null);
            case CaseFileEvent e -> view;
            case IntakeEvent e -> view;
            case AuditEvent e -> view;
            case FlagEvent e -> view;
            case ResponseEvent e -> view;
            case NegotiationEvent e -> view;
            case AccountEvent e -> view;
            case RecordEvent e -> view;
        };
    }

    private static Escalation climbed(Escalation view, Escalated event, Recorded recorded) {
        Escalation higher = with(view, event.bill(), event.to());
        return new Escalation(
                higher.rungs(),
                view.settled(),
                view.inquiries(),
                Folded.with(view.climbs(), Climb.of(event, recorded)),
                view.ending());
    }

    private static Escalation with(Escalation view, BillId bill, Rung rung) {
        var rungs = Folded.with(view.rungs(), bill, rung);
        return new Escalation(rungs, view.settled(), view.inquiries(), view.climbs(), view.ending());
    }

    private static Escalation with(Escalation view, InquiryId inquiry, Asked.Status status) {
        return with(view, Folded.changed(view.inquiries(), inquiry, asked -> asked.now(status)));
    }

    private static Escalation with(Escalation view, Map<InquiryId, Asked> inquiries) {
        return new Escalation(view.rungs(), view.settled(), inquiries, view.climbs(), view.ending());
    }

    private static Escalation settled(Escalation view, BillId bill) {
        var settled = view.settled().contains(bill) ? view.settled() : Folded.with(view.settled(), bill);
        return new Escalation(view.rungs(), settled, view.inquiries(), view.climbs(), view.ending());
    }

    private static Escalation ended(Escalation view, @Nullable Ending ending) {
        return new Escalation(view.rungs(), view.settled(), view.inquiries(), view.climbs(), ending);
    }
}
