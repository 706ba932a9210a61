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
            case AuditEvent.CircumstancesStated e ->
                file.withBill(
                        e.bill(),
                        bill -> bill.audited(
                                e.source() == null
                                        ? bill.audit().knowing(e.known())
                                        : bill.audit().printing(e.known())));
            case AuditEvent.FindingEntered e ->
                file.withBill(e.bill(), bill -> bill.audited(found(bill.audit(), e.found(), true)));
            case AuditEvent.FindingDismissed e -> now(file, e.finding(), FindingState.Status.DISMISSED);
        };
    }

    /** A flag that was raised from a finding settles what becomes of it. */
    static CaseFile takenUp(CaseFile file, FlagEvent.LineFlagged event) {
        FindingId finding = event.raisedFrom();
        return finding == null ? file : now(file, finding, FindingState.Status.FLAGGED);
    }

    private static AuditState audited(AuditState before, AuditEvent.BillAudited event) {
        AuditState next = before.done();
        for (FindingId gone : event.gone()) {
            next = next.now(gone, FindingState.Status.GONE);
        }
        for (AuditEvent.Found found : event.found()) {
            next = found(next, found, false);
        }
        return next;
    }

    private static AuditState found(AuditState before, AuditEvent.Found found, boolean entered) {
        AuditState rest = found.replaces() == null ? before : before.now(found.replaces(), FindingState.Status.GONE);
        return rest.with(found.id(), new FindingState(found.finding(), FindingState.Status.OPEN, entered));
    }

    private static CaseFile now(CaseFile file, FindingId id, FindingState.Status status) {
        BillState bill = file.billOf(id).orElseThrow(() -> new CorruptHistory("finding " + id + " is unknown"));
        return file.withBill(bill.id(), known -> known.audited(known.audit().now(id, status)));
    }
}
