package org.writedown.cases.state;

import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.cases.state.FindingState.Status;
import org.writedown.contract.triage.GuardFinding;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.FindingId;

/**
 * What was found on a bill.
 *
 * @param audited whether it was audited at all
 * @param findings all that audits and persons ever recorded, by their number
 * @param guard all that the guard of the client's part ever saw
 * @param circumstances what persons said of the bill beyond its statement
 * @param printed what the files that it was read from say of it beyond its statement
 */
public record AuditState(
        boolean audited,
        PSortedMap<FindingId, FindingState> findings,
        PSortedMap<FindingId, GuardState> guard,
        BillCircumstances circumstances,
        BillCircumstances printed) {

    static final AuditState NONE =
            new AuditState(false, TreePMap.empty(), TreePMap.empty(), BillCircumstances.NONE, BillCircumstances.NONE);

    /** Whoever found it. */
    public Optional<FindingState> finding(FindingId id) {
        return switch (id.by()) {
            case AUDIT -> Optional.ofNullable(findings.get(id));
            case GUARD -> Optional.ofNullable(guard.get(id)).map(GuardState::now);
        };
    }

    int size() {
        return findings.size() + guard.size();
    }

    AuditState done() {
        return new AuditState(true, findings, guard, circumstances, printed);
    }

    AuditState knowing(BillCircumstances stated) {
        return new AuditState(audited, findings, guard, stated, printed);
    }

    AuditState printing(BillCircumstances read) {
        return new AuditState(audited, findings, guard, circumstances, read);
    }

    AuditState with(FindingId id, FindingState finding) {
        return new AuditState(audited, findings.plus(id, finding), guard, circumstances, printed);
    }

    AuditState guarded(FindingId id, GuardState finding) {
        return new AuditState(audited, findings, guard.plus(id, finding), circumstances, printed);
    }

    AuditState now(FindingId id, Status status) {
        GuardState seen = guard.get(id);
        FindingState known = findings.get(id);
        if (seen != null) {
            return guarded(id, seen.judged(status));
        }
        if (known == null) {
            throw new CorruptHistory("finding " + id + " is unknown");
        }
        return with(id, known.now(status));
    }

    /** What a person last made of the same that the guard saw before; open if nobody judged it. */
    Status judgedOfGuard(AuditedFinding finding) {
        return guard.values().stream()
                .filter(known -> known.judged() != Status.OPEN)
                .filter(known -> GuardFinding.sameGrounds(known.now().finding(), finding))
                .reduce((earlier, later) -> later)
                .map(GuardState::judged)
                .orElse(Status.OPEN);
    }
}
