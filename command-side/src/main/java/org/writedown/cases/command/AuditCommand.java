package org.writedown.cases.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** What audits found, and a person's judgement of it. */
public sealed interface AuditCommand extends CaseCommand {

    /**
     * Records what differs from what earlier audits of the bill left.
     *
     * @param findings all that the rules make of the bill as it stands
     */
    record RecordAudit(Origin origin, BillId bill, List<AuditedFinding> findings) implements AuditCommand {

        public RecordAudit {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Takes a finding up: its question becomes a flag.
     *
     * @param question in the person's own words; absent for the rule's
     */
    record FlagFinding(
            Origin origin, FindingId finding, @Nullable Sensitive<String> question) implements AuditCommand {}

    record DismissFinding(Origin origin, FindingId finding, Sensitive<String> reason) implements AuditCommand {}
}
