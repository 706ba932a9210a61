package org.writedown.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.cases.rules.LaterStatementIsOfTheSameAccount;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.Entry;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.remittance.Candidate;
import org.writedown.intake.remittance.Match;
import org.writedown.intake.remittance.RemittanceMatching;
import org.writedown.intake.remittance.ReversalMatching;
import org.writedown.intake.remittance.ReversalMatching.Standing;
import org.writedown.intake.remittance.Sums;

/** Compares what was read with what the case has. Nothing is chosen: a file may speak of several patients. */
public final class Proposals {

    private Proposals() {}

    public static Proposal of(ReadClaim claim, CaseFile file) {
        return file.bills().values().stream()
                .filter(bill -> new LaterStatementIsOfTheSameAccount(bill, claim.statement()).holds())
                .findFirst()
                .<Proposal>map(bill -> new Proposal.LaterStatement(claim, bill.id()))
                .orElseGet(() -> new Proposal.NewBill(claim));
    }

    public static Proposal of(ReadRemittance remittance, CaseFile file) {
        return switch (remittance.status()) {
            case PROCESSED, DENIED -> decided(remittance, file);
            case REVERSAL -> takenBack(remittance, file);
            case PREDETERMINATION -> none(remittance, "it only foretells what the insurer would pay");
            case INFORMATION -> none(remittance, "the insurer decided nothing on this claim");
        };
    }

    private static Proposal decided(ReadRemittance remittance, CaseFile file) {
        Optional<Sums> sums = Sums.of(remittance);
        if (sums.isEmpty()) {
            return none(remittance, "it does not state what was paid");
        }
        List<Candidate> bills =
                file.bills().values().stream().map(Proposals::candidate).toList();
        Optional<Match> match = RemittanceMatching.match(remittance, bills);
        return match.<Proposal>map(found -> new Proposal.Adjudicated(remittance, found, sums.get()))
                .orElseGet(() -> none(remittance, "no bill of the case has its account, or its days and charge"));
    }

    private static Candidate candidate(BillState bill) {
        return new Candidate(
                bill.id(),
                bill.latest(),
                bill.lines().values().stream().map(LineState::billed).toList());
    }

    private static Proposal takenBack(ReadRemittance reversal, CaseFile file) {
        List<Standing> standing = file.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().corrected())
                .flatMap(entry -> standing(entry, file).stream())
                .toList();
        return ReversalMatching.match(reversal, standing)
                .<Proposal>map(found -> new Proposal.TakenBack(reversal, found))
                .orElseGet(() -> none(reversal, "nothing that stands on record is what it takes back"));
    }

    private static Optional<Standing> standing(Map.Entry<Long, Entry> entry, CaseFile file) {
        return entry.getValue().event() instanceof InsuranceAdjudicated event
                ? file.bill(event.bill())
                        .map(bill -> new Standing(
                                entry.getKey(), event, bill.latest().account()))
                : Optional.empty();
    }

    private static Proposal none(ReadRemittance remittance, String reason) {
        return new Proposal.NotForThisCase(remittance, reason);
    }
}
