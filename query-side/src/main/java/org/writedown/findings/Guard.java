package org.writedown.findings;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.BillId;
import org.writedown.findings.FindingNow.Status;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/**
 * Folds what the guard of the client's part saw. It looks at a bill anew whenever a statement or a decision
 * comes in, and records what it sees right after: what it saw before is gone then, and so is what rests on a
 * decision that was taken back.
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
                null,
                event.bill(),
                GuardFindings.of(event, view.currency()),
                Status.OPEN,
                recorded.sequence(),
                event.origin().actor(),
                recorded.at(),
                null,
                null,
                null,
                null,
                latest(view, event.bill()));
        return view.guarded(view.decisions(), Folded.with(view.guarded(), seen));
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
