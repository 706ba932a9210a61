package org.writedown.cases.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.value.FindingId;

/**
 * What audits of a bill left.
 *
 * @param audited whether it was audited at all
 * @param findings all that were ever recorded, by their number
 */
public record AuditState(boolean audited, PSortedMap<FindingId, FindingState> findings) {

    static final AuditState NONE = new AuditState(false, TreePMap.empty());

    AuditState with(FindingId id, FindingState finding) {
        return new AuditState(true, findings.plus(id, finding));
    }

    AuditState now(FindingId id, FindingState.Status status) {
        FindingState known = findings.get(id);
        if (known == null) {
            throw new CorruptHistory("finding " + id + " is unknown");
        }
        return with(id, new FindingState(known.finding(), status));
    }
}
