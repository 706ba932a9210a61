package org.writedown.contract.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

/** The table of the catalogue: one row an event. */
final class Vocabulary {

    static final Map<Class<? extends CaseEvent>, EventType> CURRENT = new LinkedHashMap<>();

    static final List<Upcaster> UPCASTERS = List.of(
            // revision 2 may say what the remittance says line by line; one that does not is as before
            new Upcaster(new EventType("bill.insurance-adjudicated", 1), UnaryOperator.identity()),
            // revision 2 may name the recorded finding that was taken up; a flag that does not is as before
            new Upcaster(new EventType("flag.line-flagged", 1), UnaryOperator.identity()),
            // revision 2 may name the file that says so; without one a person did, as before
            new Upcaster(new EventType("audit.circumstances-stated", 1), UnaryOperator.identity()));

    static {
        row(CaseFileEvent.CaseOpened.class, "case.opened", 1);
        row(CaseFileEvent.AuthorisationRecorded.class, "case.authorisation-recorded", 1);
        row(CaseFileEvent.AuthorisationRevoked.class, "case.authorisation-revoked", 1);
        row(CaseFileEvent.CaseClosed.class, "case.closed", 1);
        row(CaseFileEvent.CaseReopened.class, "case.reopened", 1);

        row(IntakeEvent.BillUploaded.class, "bill.uploaded", 1);
        row(IntakeEvent.LaterStatementRecorded.class, "bill.later-statement-recorded", 1);
        row(IntakeEvent.InsuranceAdjudicated.class, "bill.insurance-adjudicated", 2);
        row(IntakeEvent.AdjudicationReversed.class, "bill.adjudication-reversed", 1);
        row(IntakeEvent.BilledBeyondResponsibility.class, "bill.billed-beyond-responsibility", 1);
        row(IntakeEvent.ReductionAttributed.class, "bill.reduction-attributed", 1);

        row(AuditEvent.BillAudited.class, "audit.bill-audited", 1);
        row(AuditEvent.CircumstancesStated.class, "audit.circumstances-stated", 2);
        row(AuditEvent.FindingEntered.class, "audit.finding-entered", 1);
        row(AuditEvent.FindingDismissed.class, "audit.finding-dismissed", 1);

        row(FlagEvent.LineFlagged.class, "flag.line-flagged", 2);
        row(FlagEvent.FlagWithdrawn.class, "flag.withdrawn", 1);

        row(InquiryEvent.InquirySent.class, "inquiry.sent", 1);
        row(InquiryEvent.ResponseOverdue.class, "inquiry.response-overdue", 1);

        row(ResponseEvent.ResponseRecorded.class, "response.recorded", 1);
        row(ResponseEvent.LineDowngraded.class, "response.line-downgraded", 1);
        row(ResponseEvent.LineRemoved.class, "response.line-removed", 1);
        row(ResponseEvent.ChargeReduced.class, "response.charge-reduced", 1);
        row(ResponseEvent.ModifierDropped.class, "response.modifier-dropped", 1);
        row(ResponseEvent.FlagUpheld.class, "response.flag-upheld", 1);
        row(ResponseEvent.DocumentationSupplied.class, "response.documentation-supplied", 1);
        row(ResponseEvent.FlagLeftUnanswered.class, "response.flag-left-unanswered", 1);
        row(ResponseEvent.FlagSuperseded.class, "response.flag-superseded", 1);

        row(EscalationEvent.Escalated.class, "escalation.escalated", 1);

        row(NegotiationEvent.OfferMade.class, "negotiation.offer-made", 1);
        row(NegotiationEvent.OfferWithdrawn.class, "negotiation.offer-withdrawn", 1);
        row(NegotiationEvent.OfferLapsed.class, "negotiation.offer-lapsed", 1);
        row(NegotiationEvent.SettlementAccepted.class, "negotiation.settlement-accepted", 1);

        row(AccountEvent.PaymentRecorded.class, "account.payment-recorded", 1);
        row(AccountEvent.RefundRecorded.class, "account.refund-recorded", 1);
        row(AccountEvent.AssistanceGranted.class, "account.assistance-granted", 1);
        row(AccountEvent.WrittenOff.class, "account.written-off", 1);

        row(RecordEvent.NoteAdded.class, "record.note-added", 1);
        row(RecordEvent.DocumentAttached.class, "record.document-attached", 1);
        row(RecordEvent.EntryCorrected.class, "record.entry-corrected", 1);
    }

    private Vocabulary() {}

    private static void row(Class<? extends CaseEvent> event, String name, int revision) {
        CURRENT.put(event, new EventType(name, revision));
    }
}
