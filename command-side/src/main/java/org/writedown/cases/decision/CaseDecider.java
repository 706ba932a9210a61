package org.writedown.cases.decision;

import java.util.List;
import java.util.function.Supplier;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.AuditCommand;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.CaseFileCommand;
import org.writedown.cases.command.CaseFileCommand.CloseCase;
import org.writedown.cases.command.CaseFileCommand.OpenCase;
import org.writedown.cases.command.CaseFileCommand.ReopenCase;
import org.writedown.cases.command.FlagCommand;
import org.writedown.cases.command.InquiryCommand;
import org.writedown.cases.command.IntakeCommand;
import org.writedown.cases.command.NegotiationCommand;
import org.writedown.cases.command.RecordCommand;
import org.writedown.cases.rules.CaseHasRoom;
import org.writedown.cases.rules.CaseMustBeOpen;
import org.writedown.cases.rules.CaseOpensOnce;
import org.writedown.cases.rules.NothingHappensInTheFuture;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;

/**
 * Decides every command: {@code (state, command, facts) -> events or refusal}. Pure; the same three
 * always give the same answer.
 */
public final class CaseDecider {

    private CaseDecider() {}

    public static Decision decide(CaseState state, CaseCommand command, Facts facts) {
        var notLater = new NothingHappensInTheFuture(command.origin().effectiveOn(), facts.today());
        return Decision.provided(List.of(notLater), () -> switch (state) {
            case CaseState.NotOpened none -> notOpened(command);
            case CaseState.Active active -> ofFirm(active.file(), command, () -> active(active.file(), command, facts));
            case CaseState.Ended ended -> ofFirm(ended.file(), command, () -> ended(ended, command));
        });
    }

    /** A case of another firm is answered as if it did not exist. */
    private static Decision ofFirm(CaseFile file, CaseCommand command, Supplier<Decision> decision) {
        return file.firm().equals(command.origin().firm()) ? withRoom(file, decision.get()) : unknown(command);
    }

    private static Decision withRoom(CaseFile file, Decision decision) {
        return decision instanceof Decision.Accepted accepted
                ? Decision.provided(
                        List.of(new CaseHasRoom(
                                file.version(), accepted.events().size())),
                        () -> decision)
                : decision;
    }

    private static Decision unknown(CaseCommand command) {
        return new Decision.Rejected("case-must-exist", "there is no case " + command.caseId());
    }

    private static Decision notOpened(CaseCommand command) {
        return command instanceof OpenCase open ? CaseFileDecisions.open(open) : unknown(command);
    }

    private static Decision active(CaseFile file, CaseCommand command, Facts facts) {
        return switch (command) {
            case OpenCase again -> Decision.reject(new CaseOpensOnce(again.caseId()));
            case CaseFileCommand c -> CaseFileDecisions.decide(file, c);
            case IntakeCommand c -> IntakeDecisions.decide(file, c);
            case AuditCommand c -> AuditDecisions.decide(file, c);
            case FlagCommand c -> FlagDecisions.decide(file, c);
            case InquiryCommand.RecordResponse c -> ResponseDecisions.decide(file, c);
            case InquiryCommand c -> InquiryDecisions.decide(file, c, facts);
            case NegotiationCommand c -> NegotiationDecisions.decide(file, c, facts);
            case AccountCommand c -> AccountDecisions.decide(file, c);
            case RecordCommand c -> RecordDecisions.decide(file, c);
        };
    }

    /** After the end: what was settled is still paid, and the record is still kept. */
    private static Decision ended(CaseState.Ended ended, CaseCommand command) {
        return switch (command) {
            case OpenCase again -> Decision.reject(new CaseOpensOnce(again.caseId()));
            case ReopenCase reopen -> CaseFileDecisions.reopen(reopen);
            case CloseCase close ->
                close.ending() == ended.ending()
                        ? Decision.nothing()
                        : Decision.reject(new CaseMustBeOpen(ended.ending()));
            case AccountCommand.RecordPayment c -> AccountDecisions.decide(ended.file(), c);
            case AccountCommand.RecordRefund c -> AccountDecisions.decide(ended.file(), c);
            case RecordCommand c -> RecordDecisions.decide(ended.file(), c);
            default -> Decision.reject(new CaseMustBeOpen(ended.ending()));
        };
    }
}
