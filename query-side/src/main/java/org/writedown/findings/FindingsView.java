package org.writedown.findings;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Sensitive;
import org.writedown.findings.FindingNow.Status;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into what audits, persons and the guard of the client's part found. Rules are never run again: a finding is what was recorded. */
public final class FindingsView implements CaseView<CaseFindings> {

    @Override
    public CaseFindings initial() {
        return new CaseFindings(CaseMoney.NONE, List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    @Override
    public CaseFindings evolve(CaseFindings view, CaseEvent event, Recorded recorded) {
        return switch (event) {
            case CaseOpened e -> view.in(e.currency());
            case BillUploaded e -> view.stating(e.bill(), e.statement().statedTotal());
            case LaterStatementRecorded e ->
                Guard.restated(view.stating(e.bill(), e.statement().statedTotal()), e.bill());
            case InsuranceAdjudicated e -> Guard.decided(view, e, recorded);
            case AdjudicationReversed e -> Guard.takenBack(view, e.reverses());
            case EntryCorrected e -> Guard.takenBack(view, e.corrects());
            case BilledBeyondResponsibility e -> Guard.found(view, e, recorded);
            case AuditEvent e -> audit(view, e, recorded);
            case LineFlagged e -> taken(view, e);
            default -> view;
        };
    }

    private static CaseFindings audit(CaseFindings view, AuditEvent event, Recorded recorded) {
        return switch (event) {
            case AuditEvent.BillAudited e -> audited(view, e, recorded);
            case AuditEvent.CircumstancesStated e ->
                e.source() == null ? view.knowing(e.bill(), e.known()) : view.printing(e.bill(), e.known());
            case AuditEvent.FindingEntered e ->
                view.with(found(view.findings(), e, e.bill(), e.found(), e.because(), recorded));
            case AuditEvent.FindingDismissed e -> judged(view, e.finding(), known -> known.dismissed(e.reason()));
        };
    }

    private static CaseFindings taken(CaseFindings view, LineFlagged event) {
        FindingId finding = event.raisedFrom();
        return finding == null ? view : judged(view, finding, known -> known.flagged(event.flag()));
    }

    private static CaseFindings judged(CaseFindings view, FindingId finding, UnaryOperator<FindingNow> judgement) {
        return switch (finding.by()) {
            case AUDIT -> view.with(Folded.changed(view.findings(), finding, judgement));
            case GUARD -> Guard.judged(view, finding, judgement);
        };
    }

    private static CaseFindings audited(CaseFindings view, AuditEvent.BillAudited event, Recorded recorded) {
        Map<FindingId, FindingNow> findings = view.findings();
        for (FindingId gone : event.gone()) {
            findings = Folded.changed(findings, gone, known -> known.now(Status.GONE));
        }
        for (AuditEvent.Found found : event.found()) {
            findings = found(findings, event, event.bill(), found, null, recorded);
        }
        List<BillId> audited =
                view.audited().contains(event.bill()) ? view.audited() : Folded.with(view.audited(), event.bill());
        return view.with(audited, findings);
    }

    private static Map<FindingId, FindingNow> found(
            Map<FindingId, FindingNow> before,
            AuditEvent event,
            BillId bill,
            AuditEvent.Found found,
            @Nullable Sensitive<String> because,
            Recorded recorded) {
        FindingId replaced = found.replaces();
        Map<FindingId, FindingNow> findings =
                replaced == null ? before : Folded.changed(before, replaced, known -> known.now(Status.REPLACED));
        return Folded.with(
                findings,
                found.id(),
                new FindingNow(
                        found.id(),
                        bill,
                        found.finding(),
                        Status.OPEN,
                        recorded.sequence(),
                        event.origin().actor(),
                        recorded.at(),
                        because,
                        null,
                        null,
                        replaced,
                        null));
    }
}
