package org.writedown.cases.command;

import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;

/** An intention of a person or system: it is accepted as events, or refused by a named rule. */
public sealed interface CaseCommand
        permits CaseFileCommand,
                IntakeCommand,
                AuditCommand,
                FlagCommand,
                InquiryCommand,
                NegotiationCommand,
                AccountCommand,
                RecordCommand {

    Origin origin();

    default CaseId caseId() {
        return origin().caseId();
    }
}
