package org.writedown.cases.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.FindingId;

/**
 * What audits of a bill left.
 *
 * @param audited whether it was audited at all
 * @param findings all that were ever recorded, by their number
 * @param circumstances what persons said of the bill beyond what it prints
 */
public record AuditState(
        boolean audited, PSortedMap<FindingId, FindingState> findings, BillCircumstances circumstances) {

    static final AuditState NONE = new AuditState(false, TreePMap.empty(), BillCircumstances.NONE);

    AuditState done() {
        return new AuditState(true, findings, circumstances);
    }

    AuditState knowing(BillCircumstances stated) {
        return new AuditState(audited, findings, stated);
    }

    AuditState with(FindingId id, FindingState finding) {
        return new AuditState(audited, findings.plus(id, finding), circumstances);
    }

    AuditState now(FindingId id, FindingState.Status status) {
        FindingState known = findings.get(id);
        if (known == null) {
            throw new CorruptHistory("finding " + id + " is unknown");
        }
        return with(id, known.now(status));
    }
}
