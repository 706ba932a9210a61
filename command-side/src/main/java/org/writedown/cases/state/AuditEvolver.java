package org.writedown.cases.state;

import org.writedown.contract.event.AuditEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.value.FindingId;

/** Folds what audits found, and what became of it. */
final class AuditEvolver {

    private AuditEvolver() {}

    static CaseFile evolve(CaseFile file, AuditEvent event) {
        return switch (event) {
            case AuditEvent.BillAudited e -> file.withBill(e.bill(), bill -> bill.audited(audited(bill.audit(), e)));
            case AuditEvent.FindingDismissed e -> now(file, e.finding(), FindingState.Status.DISMISSED);
        };
    }

    /** A flag that was raised from a finding settles what becomes of it. */
    static CaseFile takenUp(CaseFile file, FlagEvent.LineFlagged event) {
        FindingId finding = event.raisedFrom();
        return finding == null ? file : now(file, finding, FindingState.Status.FLAGGED);
    }

    private static AuditState audited(AuditState before, AuditEvent.BillAudited event) {
        AuditState next = new AuditState(true, before.findings());
        for (FindingId gone : event.gone()) {
            next = next.now(gone, FindingState.Status.GONE);
        }
        for (AuditEvent.Found found : event.found()) {
            if (found.replaces() != null) {
                next = next.now(found.replaces(), FindingState.Status.GONE);
            }
            next = next.with(found.id(), new FindingState(found.finding(), FindingState.Status.OPEN));
        }
        return next;
    }

    private static CaseFile now(CaseFile file, FindingId id, FindingState.Status status) {
        BillState bill = file.billOf(id).orElseThrow(() -> new CorruptHistory("finding " + id + " is unknown"));
        return file.withBill(bill.id(), known -> known.audited(known.audit().now(id, status)));
    }
}
