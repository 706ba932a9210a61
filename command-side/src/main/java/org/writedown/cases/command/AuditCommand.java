package org.writedown.cases.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** What audits found, and a person's judgement of it. */
public sealed interface AuditCommand extends CaseCommand {

    /**
     * Records what differs from what earlier audits of the bill left.
     *
     * @param findings all that the rules make of the bill as it stands
     * @param stated what was said of the bill for this audit beyond the record; absent if nothing was
     */
    record RecordAudit(
            Origin origin,
            BillId bill,
            List<AuditedFinding> findings,
            @Nullable BillCircumstances stated) implements AuditCommand {

        public RecordAudit {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Takes a finding up: its question becomes a flag.
     *
     * @param question in the person's own words; absent for the rule's
     * @param line to be asked about; absent for the first that the finding names, if it names one
     */
    record FlagFinding(
            Origin origin,
            FindingId finding,
            @Nullable Sensitive<String> question,
            @Nullable LineId line) implements AuditCommand {}

    /** Says what is known of a bill beyond what it prints, in place of all that was said before. */
    record StateCircumstances(Origin origin, BillId bill, BillCircumstances known) implements AuditCommand {}

    /**
     * Puts a person's judgement of a line on record.
     *
     * @param because in the person's own words
     */
    record EnterFinding(Origin origin, LineId line, AuditedFinding finding, Sensitive<String> because)
            implements AuditCommand {}

    record DismissFinding(Origin origin, FindingId finding, Sensitive<String> reason) implements AuditCommand {}
}
