package org.writedown.timeline;

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
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;

/**
 * What happened, in one plain and calm sentence an event. Says nothing personal: names, reasons and
 * other free text stand beside the sentence, never in it.
 */
public final class Sentences {

    private Sentences() {}

    /** @param known what the case knew just before the event */
    public static String of(Known known, CaseEvent event) {
        return switch (event) {
            case CaseFileEvent e -> caseFile(e);
            case IntakeEvent e -> intake(known, e);
            case AuditEvent e -> audit(e);
            case FlagEvent e -> flag(known, e);
            case InquiryEvent e -> inquiry(known, e);
            case ResponseEvent e -> response(known, e);
            case Escalated e -> escalated(known, e);
            case NegotiationEvent e -> negotiation(known, e);
            case AccountEvent e -> account(known, e);
            case RecordEvent e -> record(e);
        };
    }

    private static String caseFile(CaseFileEvent event) {
        return switch (event) {
            case CaseFileEvent.CaseOpened e -> "The case was opened; " + Phrases.payer(e.payerStatus()) + ".";
            case CaseFileEvent.AuthorisationRecorded e -> authorised(e.authorisation());
            case CaseFileEvent.AuthorisationRevoked e -> "The client withdrew the authorisation.";
            case CaseFileEvent.CaseClosed e -> "The case was closed as " + Phrases.ending(e.ending()) + ".";
            case CaseFileEvent.CaseReopened e -> "The case was taken up again.";
        };
    }

    private static String authorised(Authorisation authorisation) {
        return "The client authorised the firm to speak with "
                + Phrases.count(authorisation.providers().size(), "provider") + " until " + authorisation.expiresOn()
                + ".";
    }

    private static String intake(Known known, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.BillUploaded e ->
                "Bill " + e.bill() + " from " + e.statement().provider() + " was recorded: " + total(e.statement())
                        + ".";
            case IntakeEvent.LaterStatementRecorded e ->
                "A later statement of bill " + known.bill(e.bill()) + " was recorded: " + total(e.statement()) + ", "
                        + Phrases.count(e.differences().size(), "difference") + ".";
            case IntakeEvent.InsuranceAdjudicated e ->
                "Insurance paid " + e.paid() + " and adjusted " + e.contractualAdjustment() + " on bill "
                        + known.bill(e.bill()) + ".";
            case IntakeEvent.AdjudicationReversed e ->
                "Insurance took back what it had decided on bill " + known.bill(e.bill()) + ".";
            case IntakeEvent.BilledBeyondResponsibility e ->
                "The client is asked for more than insurance leaves to the client on "
                        + (e.line() == null ? "bill " + known.bill(e.bill()) : known.line(e.line())) + ".";
            case IntakeEvent.ReductionAttributed e ->
                "What a later statement left out on "
                        + (e.line() == null ? "bill " + known.bill(e.bill()) : known.line(e.line())) + " was "
                        + (e.kind() == null
                                ? "not won by the firm."
                                : "won by the firm"
                                        + e.flag()
                                                .map(flag -> ", by flag " + flag)
                                                .orElse("") + ".");
        };
    }

    private static String total(Statement statement) {
        return statement.statedTotal()
                + (statement.kind() == StatementKind.SUMMARY
                        ? " as a summary"
                        : " in " + Phrases.count(statement.lines().size(), "line"));
    }

    private static String audit(AuditEvent event) {
        return switch (event) {
            case AuditEvent.BillAudited e ->
                "Bill " + e.bill() + " was audited: " + Phrases.count(e.found().size(), "new or changed finding")
                        + (e.gone().isEmpty() ? "" : ", " + e.gone().size() + " no longer made") + ".";
            case AuditEvent.CircumstancesStated e ->
                e.source() == null
                        ? "What is known of bill " + e.bill() + " beyond it was stated."
                        : "The file of bill " + e.bill() + " tells more than its statement.";
            case AuditEvent.FindingEntered e ->
                "A person's finding " + e.found().id() + " on line "
                        + e.found().finding().lines().getFirst() + " was entered.";
            case AuditEvent.FindingDismissed e -> "Finding " + e.finding() + " was dismissed.";
        };
    }

    private static String flag(Known known, FlagEvent event) {
        return switch (event) {
            case FlagEvent.LineFlagged e ->
                "Flag " + e.flag() + " asks about " + Phrases.concern(e.concern()) + " on " + known.line(e.line())
                        + ", billed at " + e.atStake() + ".";
            case FlagEvent.FlagWithdrawn e ->
                "The question of flag " + e.flag() + " about " + known.lineOf(e.flag()) + " was withdrawn.";
        };
    }

    private static String inquiry(Known known, InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.InquirySent e ->
                "Inquiry " + e.inquiry() + " " + Phrases.purpose(e) + " on bill " + known.bill(e.bill())
                        + " went to " + Phrases.rung(e.rung()) + " " + Phrases.channel(e.channel())
                        + "; an answer is asked by " + e.respondBy() + ".";
            case InquiryEvent.ResponseOverdue e ->
                "No answer to inquiry " + e.inquiry() + " on bill " + known.billOf(e.inquiry()) + " had come by "
                        + e.respondBy() + ".";
        };
    }

    private static String response(Known known, ResponseEvent event) {
        return switch (event) {
            case ResponseEvent.ResponseRecorded e ->
                "The provider answered inquiry " + e.inquiry() + " " + Phrases.response(e.responseClass()) + ", "
                        + Phrases.channel(e.channel()) + " (" + e.response() + ").";
            case ResponseEvent.LineDowngraded e ->
                "The provider recoded " + known.line(e.line()) + " to " + e.toCode() + " and lowered it from "
                        + e.fromCharge() + " to " + e.toCharge() + ".";
            case ResponseEvent.LineRemoved e ->
                "The provider removed " + known.line(e.line()) + ", " + e.fromCharge() + ".";
            case ResponseEvent.ChargeReduced e ->
                "The provider lowered " + known.line(e.line()) + " from " + e.fromCharge() + " to " + e.toCharge()
                        + ".";
            case ResponseEvent.ModifierDropped e ->
                "The provider dropped modifier " + e.modifier() + " of " + known.line(e.line()) + ", from "
                        + e.fromCharge() + " to " + e.toCharge() + ".";
            case ResponseEvent.FlagUpheld e ->
                "The provider stands by " + known.lineOf(e.flag()) + " (" + e.flag() + ").";
            case ResponseEvent.DocumentationSupplied e ->
                "The provider sent records for " + known.lineOf(e.flag()) + " (" + e.flag() + ").";
            case ResponseEvent.FlagLeftUnanswered e ->
                "The question about " + known.lineOf(e.flag()) + " (" + e.flag() + ") was not answered.";
            case ResponseEvent.FlagSuperseded e ->
                "Flag " + e.flag() + " on " + known.lineOf(e.flag()) + " was met by what flag " + e.by() + " achieved.";
        };
    }

    private static String escalated(Known known, Escalated event) {
        String override = event.override() == null ? "" : ", by a supervisor's decision";
        return "Bill " + known.bill(event.bill()) + " was taken from " + Phrases.rung(event.from()) + " to "
                + Phrases.rung(event.to()) + override + ".";
    }

    private static String negotiation(Known known, NegotiationEvent event) {
        return switch (event) {
            case NegotiationEvent.OfferMade e -> offered(known, e);
            case NegotiationEvent.OfferWithdrawn e -> "Offer " + e.offer() + " was withdrawn.";
            case NegotiationEvent.OfferLapsed e -> "Offer " + e.offer() + " lapsed.";
            case NegotiationEvent.SettlementAccepted e ->
                "Bill " + known.bill(e.bill()) + " was settled in writing for " + e.amount() + ", "
                        + Phrases.terms(e.terms()) + ".";
        };
    }

    private static String offered(Known known, NegotiationEvent.OfferMade event) {
        String who = event.by() == Party.FIRM ? "The firm" : "The provider";
        String answer = event.counters() == null ? "" : " in answer to " + event.counters();
        return who + " offered " + event.amount() + " for bill " + known.bill(event.bill()) + " as "
                + Phrases.offer(event.kind()) + answer + ", open until " + event.expiresOn() + " (" + event.offer()
                + ").";
    }

    private static String account(Known known, AccountEvent event) {
        String bill = "bill " + known.bill(event.bill());
        return switch (event) {
            case AccountEvent.PaymentRecorded e -> "The client paid " + e.amount() + " on " + bill + ".";
            case AccountEvent.RefundRecorded e -> "The provider paid " + e.amount() + " back on " + bill + ".";
            case AccountEvent.AssistanceGranted e ->
                "The provider granted " + e.amount() + " of financial assistance on " + bill + ".";
            case AccountEvent.WrittenOff e -> "The provider wrote off " + e.amount() + " of " + bill + ".";
        };
    }

    private static String record(RecordEvent event) {
        return switch (event) {
            case RecordEvent.NoteAdded e -> "A note was added.";
            case RecordEvent.DocumentAttached e -> "A document was attached.";
            case RecordEvent.EntryCorrected e ->
                "Entry " + e.corrects() + " was corrected; what it moved was moved back.";
        };
    }
}
