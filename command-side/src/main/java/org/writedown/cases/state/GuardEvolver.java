package org.writedown.cases.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.writedown.cases.state.FindingState.Status;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.triage.GuardFinding;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;

/**
 * Folds what the guard of the client's part saw. It looks at a bill anew whenever a statement or a decision
 * comes in, and records what it sees right after: what it saw before is gone then, and so is what rests on a
 * decision that was taken back. What a person judged is not asked again while the guard sees the same.
 */
final class GuardEvolver {

    private GuardEvolver() {}

    static CaseFile restated(CaseFile file, BillId bill) {
        return latestDecision(file, bill).isPresent() ? gone(file, bill, known -> true) : file;
    }

    /** A decision that does not state the client's part leaves what was seen before. */
    static CaseFile decided(CaseFile file, InsuranceAdjudicated event) {
        return event.patientResponsibility() == null ? file : gone(file, event.bill(), known -> true);
    }

    static CaseFile takenBack(CaseFile file, long decision) {
        CaseFile next = file;
        for (BillId bill : file.bills().keySet()) {
            next = gone(next, bill, known -> known.restsOn(decision));
        }
        return next;
    }

    static CaseFile seen(CaseFile file, BilledBeyondResponsibility event) {
        AuditedFinding finding = GuardFinding.of(event, file.currency());
        Long decision = latestDecision(file, event.bill()).orElse(null);
        return file.withBill(event.bill(), bill -> {
            AuditState audit = bill.audit();
            Status judged = audit.judgedOfGuard(finding);
            return bill.audited(
                    audit.guarded(FindingId.ofGuard(file.version()), GuardState.seen(finding, judged, decision)));
        });
    }

    private static Optional<Long> latestDecision(CaseFile file, BillId bill) {
        return file.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().corrected())
                .filter(entry -> entry.getValue().event() instanceof InsuranceAdjudicated e
                        && e.bill().equals(bill))
                .map(Map.Entry::getKey)
                .max(Long::compare);
    }

    private static CaseFile gone(CaseFile file, BillId bill, Predicate<GuardState> which) {
        CaseFile next = file;
        for (Map.Entry<FindingId, GuardState> known :
                file.bill(bill).orElseThrow().audit().guard().entrySet()) {
            if (known.getValue().counts() && which.test(known.getValue())) {
                GuardState gone = known.getValue().gone();
                next = next.withBill(bill, of -> of.audited(of.audit().guarded(known.getKey(), gone)));
            }
        }
        return next;
    }
}
