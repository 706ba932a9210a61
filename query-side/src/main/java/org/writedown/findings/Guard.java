package org.writedown.findings;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.triage.GuardFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.findings.FindingNow.Status;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/**
 * Folds what the guard of the client's part saw. It looks at a bill anew whenever a statement or a decision
 * comes in, and records what it sees right after: what it saw before is gone then, and so is what rests on a
 * decision that was taken back. What a person judged is not asked again while the guard sees the same.
 */
final class Guard {

    private Guard() {}

    static CaseFindings restated(CaseFindings view, BillId bill) {
        boolean looks = !view.decisions().getOrDefault(bill, List.of()).isEmpty();
        return looks ? gone(view, view.decisions(), known -> known.bill().equals(bill)) : view;
    }

    /** A decision that does not state the client's part leaves what was seen before. */
    static CaseFindings decided(CaseFindings view, InsuranceAdjudicated event, Recorded recorded) {
        BillId bill = event.bill();
        List<Decision> decisions =
                Folded.with(view.decisions().getOrDefault(bill, List.of()), Decision.of(event, recorded));
        Map<BillId, List<Decision>> standing = Folded.with(view.decisions(), bill, decisions);
        boolean looks = event.patientResponsibility() != null;
        return gone(view, standing, known -> looks && known.bill().equals(bill));
    }

    /** @param sequence what was reversed or corrected, a decision or not */
    static CaseFindings takenBack(CaseFindings view, long sequence) {
        Map<BillId, List<Decision>> standing = view.decisions();
        for (Map.Entry<BillId, List<Decision>> bill : view.decisions().entrySet()) {
            List<Decision> left = bill.getValue().stream()
                    .filter(decision -> decision.sequence() != sequence)
                    .toList();
            standing = left.size() == bill.getValue().size() ? standing : Folded.with(standing, bill.getKey(), left);
        }
        return gone(view, standing, known -> known.restsOn(sequence));
    }

    static CaseFindings found(CaseFindings view, BilledBeyondResponsibility event, Recorded recorded) {
        FindingNow seen = new FindingNow(
                FindingId.ofGuard(recorded.sequence()),
                event.bill(),
                GuardFinding.of(event, view.currency()),
                Status.OPEN,
                recorded.sequence(),
                event.origin().actor(),
                recorded.at(),
                null,
                null,
                null,
                null,
                latest(view, event.bill()));
        List<FindingNow> before = view.guarded();
        FindingNow former = judged(before, seen);
        List<FindingNow> next = former == null
                ? Folded.with(before, seen)
                : Folded.with(changed(before, former.id(), known -> known.now(Status.REPLACED)), seen.judgedAs(former));
        return view.guarded(view.decisions(), next);
    }

    /** The latest that a person judged on the same grounds. */
    private static @Nullable FindingNow judged(List<FindingNow> before, FindingNow seen) {
        return before.stream()
                .filter(known -> known.judged() && known.status() != Status.REPLACED)
                .filter(known -> known.bill().equals(seen.bill()))
                .filter(known -> GuardFinding.sameGrounds(known.finding(), seen.finding()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    static CaseFindings judged(CaseFindings view, FindingId finding, UnaryOperator<FindingNow> judgement) {
        return view.guarded(view.decisions(), changed(view.guarded(), finding, judgement));
    }

    private static List<FindingNow> changed(List<FindingNow> all, FindingId id, UnaryOperator<FindingNow> change) {
        return all.stream()
                .map(known -> known.id().equals(id) ? change.apply(known) : known)
                .toList();
    }

    private static @Nullable Decision latest(CaseFindings view, BillId bill) {
        List<Decision> decisions = view.decisions().getOrDefault(bill, List.of());
        return decisions.isEmpty() ? null : decisions.getLast();
    }

    private static CaseFindings gone(
            CaseFindings view, Map<BillId, List<Decision>> standing, Predicate<FindingNow> which) {
        List<FindingNow> guarded = view.guarded().stream()
                .map(known -> known.counts() && which.test(known) ? known.now(Status.GONE) : known)
                .toList();
        return view.guarded(standing, guarded);
    }
}
