package org.writedown.proposals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.command.IntakeCommand.ReverseAdjudication;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.contract.value.Origin;
import org.writedown.proposals.Proposal.Adjudicated;
import org.writedown.proposals.Proposal.LaterStatement;
import org.writedown.proposals.Proposal.NewBill;
import org.writedown.proposals.Proposal.NotForThisCase;
import org.writedown.proposals.Proposal.TakenBack;

/** The command that a proposal comes to, once a person chose it. */
public final class ProposedCommand {

    private ProposedCommand() {}

    /**
     * @param confirmed a person says that a doubtful match is right
     * @return nothing where there is nothing to record
     */
    public static Optional<CaseCommand> of(Proposal proposal, Origin today, boolean confirmed) {
        return switch (proposal) {
            case NewBill p ->
                Optional.of(
                        new UploadBill(today, p.claim().statement(), p.claim().printed(), true));
            case LaterStatement p ->
                Optional.of(new RecordLaterStatement(
                        today, p.bill(), p.claim().statement(), p.claim().printed(), true));
            case Adjudicated p -> Optional.of(adjudication(p, today, confirmed));
            case TakenBack p -> Optional.of(reversal(p, today));
            case NotForThisCase p -> Optional.empty();
        };
    }

    private static CaseCommand adjudication(Adjudicated p, Origin today, boolean confirmed) {
        return new RecordInsuranceAdjudication(
                on(today, p.remittance().decidedOn()),
                p.match().bill(),
                p.sums().paid(),
                p.sums().contractual(),
                p.sums().responsibility(),
                p.remittance().source().document(),
                p.match().adjudication(p.remittance()),
                p.match().alreadyNet(),
                confirmed);
    }

    private static CaseCommand reversal(TakenBack p, Origin today) {
        var standing = p.reversed().standing();
        return new ReverseAdjudication(
                on(today, p.remittance().decidedOn()),
                standing.event().bill(),
                standing.sequence(),
                p.remittance().source());
    }

    /** A decision counts from its own day; one that is dated ahead counts from today. */
    private static Origin on(Origin today, @Nullable LocalDate day) {
        return day == null || day.isAfter(today.effectiveOn())
                ? today
                : new Origin(today.firm(), today.caseId(), today.actor(), day);
    }
}
