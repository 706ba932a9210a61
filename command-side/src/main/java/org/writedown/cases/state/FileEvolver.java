package org.writedown.cases.state;

import java.util.List;
import org.pcollections.HashTreePSet;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.EscalationEvent.Escalated;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.money.Movement;

/** Folds one event into the file of an open case. */
final class FileEvolver {

    private FileEvolver() {}

    static CaseFile evolve(CaseFile file, CaseEvent event) {
        CaseFile changed = changed(file, event);
        return remembered(moved(changed, MoneyEvent.of(event)), event).counted();
    }

    private static CaseFile changed(CaseFile file, CaseEvent event) {
        return switch (event) {
            case CaseFileEvent e -> permission(file, e);
            case IntakeEvent e -> BillEvolver.intake(file, e);
            case AuditEvent e -> AuditEvolver.evolve(file, e);
            case FlagEvent e -> flag(file, e);
            case InquiryEvent e -> inquiry(file, e);
            case ResponseEvent e -> BillEvolver.response(file, e);
            case Escalated e -> file.withBill(e.bill(), bill -> bill.at(e.to()));
            case NegotiationEvent e -> negotiation(file, e);
            case AccountEvent e -> file;
            case RecordEvent.NoteAdded e -> file;
            case RecordEvent.DocumentAttached e -> file.with(e.document());
            case RecordEvent.EntryCorrected e -> BillEvolver.correction(file, e);
        };
    }

    private static CaseFile moved(CaseFile file, List<Movement> movements) {
        CaseFile moved = file;
        for (Movement movement : movements) {
            moved = moved.withBill(movement.bill(), bill -> bill.moved(List.of(movement)));
        }
        return moved;
    }

    /** Keeps what a later correction would need. */
    private static CaseFile remembered(CaseFile file, CaseEvent event) {
        boolean correctable =
                switch (event) {
                    case AccountEvent e -> true;
                    case IntakeEvent.InsuranceAdjudicated e -> true;
                    case IntakeEvent.ReductionAttributed e -> true;
                    case ResponseEvent e -> !MoneyEvent.of(e).isEmpty();
                    default -> false;
                };
        return correctable ? file.with(file.version(), Entry.standing(event)) : file;
    }

    private static CaseFile permission(CaseFile file, CaseFileEvent event) {
        return switch (event) {
            case CaseFileEvent.AuthorisationRecorded e ->
                file.authorised(file.authorisations().plus(e.authorisation()));
            case CaseFileEvent.AuthorisationRevoked e -> file.authorised(HashTreePSet.empty());
            case CaseFileEvent.CaseOpened e -> throw new CorruptHistory("a case is opened once");
            case CaseFileEvent.CaseClosed e -> throw new CorruptHistory("a case is closed while it is open");
            case CaseFileEvent.CaseReopened e -> throw new CorruptHistory("only an ended case is reopened");
        };
    }

    private static CaseFile flag(CaseFile file, FlagEvent event) {
        return switch (event) {
            case FlagEvent.LineFlagged e ->
                AuditEvolver.takenUp(file, e)
                        .with(e.flag(), new FlagState(e.line(), e.concern(), FlagState.Status.RAISED));
            case FlagEvent.FlagWithdrawn e -> file.withFlag(e.flag(), FlagState.Status.WITHDRAWN);
        };
    }

    private static CaseFile inquiry(CaseFile file, InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.InquirySent e -> {
                CaseFile asked = file.with(
                        e.inquiry(),
                        new InquiryState(e.bill(), e.flags(), e.rung(), e.respondBy(), InquiryState.Status.WAITING));
                for (var flag : e.flags()) {
                    asked = asked.withFlag(flag, FlagState.Status.ASKED);
                }
                yield asked;
            }
            case InquiryEvent.ResponseOverdue e -> file.withInquiry(e.inquiry(), InquiryState.Status.OVERDUE);
        };
    }

    private static CaseFile negotiation(CaseFile file, NegotiationEvent event) {
        return switch (event) {
            case NegotiationEvent.OfferMade e -> {
                OfferState made = new OfferState(e.bill(), e.by(), e.amount(), e.expiresOn(), OfferState.Status.OPEN);
                CaseFile offered = file.with(e.offer(), made);
                yield e.counters() == null ? offered : offered.withOffer(e.counters(), OfferState.Status.COUNTERED);
            }
            case NegotiationEvent.OfferWithdrawn e -> file.withOffer(e.offer(), OfferState.Status.WITHDRAWN);
            case NegotiationEvent.OfferLapsed e -> file.withOffer(e.offer(), OfferState.Status.LAPSED);
            case NegotiationEvent.SettlementAccepted e -> {
                CaseFile settled = file.withBill(e.bill(), bill -> bill.settled(e.amount()));
                yield e.offer() == null ? settled : settled.withOffer(e.offer(), OfferState.Status.ACCEPTED);
            }
        };
    }
}
