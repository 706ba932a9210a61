package org.writedown.cases.decision;

import java.util.List;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.rules.CaseEndsOnlyPaidSettledWrittenOffOrWithdrawn;
import org.writedown.cases.rules.CaseOpensOnce;
import org.writedown.cases.rules.ReopeningNeedsAnEndedCase;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.CaseFileEvent;

/** Decides the life of the case and the client's permission. */
final class CaseFileDecisions {

    private CaseFileDecisions() {}

    static Decision open(CaseFileCommand.OpenCase c) {
        var named = new TextSaysSomething("the client's name", c.client().name().value());
        return Decision.provided(
                List.of(named),
                () -> Decision.accept(new CaseFileEvent.CaseOpened(
                        c.origin(), c.client(), c.payerStatus(), c.currency(), c.reference())));
    }

    static Decision reopen(CaseFileCommand.ReopenCase c) {
        var reasoned = new TextSaysSomething("the reason", c.reason().value());
        return Decision.provided(
                List.of(reasoned), () -> Decision.accept(new CaseFileEvent.CaseReopened(c.origin(), c.reason())));
    }

    static Decision decide(CaseFile file, CaseFileCommand command) {
        return switch (command) {
            case CaseFileCommand.OpenCase c -> Decision.reject(new CaseOpensOnce(c.caseId()));
            case CaseFileCommand.ReopenCase c -> Decision.reject(new ReopeningNeedsAnEndedCase());
            case CaseFileCommand.RecordAuthorisation c ->
                file.authorisations().contains(c.authorisation())
                        ? Decision.nothing()
                        : Decision.accept(new CaseFileEvent.AuthorisationRecorded(c.origin(), c.authorisation()));
            case CaseFileCommand.RevokeAuthorisation c ->
                file.authorisations().isEmpty()
                        ? Decision.nothing()
                        : Decision.accept(new CaseFileEvent.AuthorisationRevoked(c.origin(), c.reason()));
            case CaseFileCommand.CloseCase c ->
                Decision.provided(
                        List.of(new CaseEndsOnlyPaidSettledWrittenOffOrWithdrawn(file, c.ending())),
                        () -> Decision.accept(new CaseFileEvent.CaseClosed(c.origin(), c.ending(), c.note())));
        };
    }
}
