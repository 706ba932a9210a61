package org.writedown.findings;

import java.util.List;
import java.util.Map;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.findings.FindingNow.Status;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into what audits found. Rules are never run again: a finding is what was recorded. */
public final class FindingsView implements CaseView<CaseFindings> {

    @Override
    public CaseFindings initial() {
        return new CaseFindings(CaseMoney.NONE, List.of(), Map.of());
    }

    @Override
    public CaseFindings evolve(CaseFindings view, CaseEvent event, Recorded recorded) {
        return switch (event) {
            case CaseOpened e -> new CaseFindings(e.currency(), view.audited(), view.findings());
            case AuditEvent.BillAudited e -> audited(view, e, recorded.sequence());
            case AuditEvent.FindingDismissed e ->
                with(view, Folded.changed(view.findings(), e.finding(), known -> known.dismissed(e.reason())));
            case LineFlagged e -> taken(view, e);
            default -> view;
        };
    }

    private static CaseFindings taken(CaseFindings view, LineFlagged event) {
        FindingId finding = event.raisedFrom();
        return finding == null
                ? view
                : with(view, Folded.changed(view.findings(), finding, known -> known.flagged(event.flag())));
    }

    private static CaseFindings audited(CaseFindings view, AuditEvent.BillAudited event, long sequence) {
        Map<FindingId, FindingNow> findings = view.findings();
        for (FindingId gone : event.gone()) {
            findings = Folded.changed(findings, gone, known -> known.now(Status.GONE));
        }
        for (AuditEvent.Found found : event.found()) {
            FindingId replaced = found.replaces();
            if (replaced != null) {
                findings = Folded.changed(findings, replaced, known -> known.now(Status.REPLACED));
            }
            findings = Folded.with(
                    findings,
                    found.id(),
                    new FindingNow(
                            found.id(), event.bill(), found.finding(), Status.OPEN, sequence, null, null, replaced));
        }
        List<BillId> audited =
                view.audited().contains(event.bill()) ? view.audited() : Folded.with(view.audited(), event.bill());
        return new CaseFindings(view.currency(), audited, findings);
    }

    private static CaseFindings with(CaseFindings view, Map<FindingId, FindingNow> findings) {
        return new CaseFindings(view.currency(), view.audited(), findings);
    }
}
