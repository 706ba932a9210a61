package org.writedown.proposals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.Entry;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Accounts;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.remittance.Candidate;
import org.writedown.intake.remittance.Match;
import org.writedown.intake.remittance.RemittanceMatching;
import org.writedown.intake.remittance.ReversalMatching;
import org.writedown.intake.remittance.ReversalMatching.Reversed;
import org.writedown.intake.remittance.ReversalMatching.Standing;
import org.writedown.intake.remittance.Sums;

/** Compares what was read with what the case has. Nothing is chosen: a file may speak of several patients. */
public final class Proposals {

    private Proposals() {}

    public static Proposal of(ReadClaim claim, CaseFile file) {
        return AccountMatching.match(claim.statement(), file.bills().values())
                .<Proposal>map(matched -> later(claim, matched, file))
                .orElseGet(() -> new Proposal.NewBill(claim));
    }

    private static Proposal later(ReadClaim claim, AccountMatching.Matched matched, CaseFile file) {
        Statement read = claim.statement();
        BillState bill = file.bill(matched.bill()).orElseThrow();
        Statement named = matched.confidence() == Confidence.EXACT
                ? bill.read().getOrDefault(read.source(), read)
                : bill.latest();
        return new Proposal.LaterStatement(
                claim.with(read.ofAccount(named.provider(), named.account())),
                matched.bill(),
                matched.confidence(),
                matched.reason());
    }

    /**
     * A bill of its own, where a person says that it is no later statement of another one. One that names no
     * account gets one of its file, so that the next of its kind can be told from it.
     */
    public static Proposal separate(ReadClaim claim, CaseFile file) {
        Statement statement = claim.statement();
        Sensitive<String> own = Accounts.isStated(statement.account())
                ? statement.account()
                : Accounts.notStatedIn(String.valueOf(statement.source().document()));
        return new Proposal.NewBill(claim.with(statement.ofAccount(statement.provider(), own)));
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
        Optional<Proposal> before = file.entries().entrySet().stream()
                .filter(entry -> reversal.source().equals(entry.getValue().takenBackIn()))
                .flatMap(entry -> standing(entry, file).stream())
                .findFirst()
                .map(known -> new Proposal.TakenBack(
                        reversal,
                        new Reversed(known, Confidence.EXACT, "the record has it from this place of this file")));
        return before.orElseGet(() -> firstTakenBack(reversal, file));
    }

    /** What a file takes back was decided before it: a decision of the same file is what comes in its place. */
    private static Proposal firstTakenBack(ReadRemittance reversal, CaseFile file) {
        List<Standing> standing = file.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().corrected())
                .flatMap(entry -> standing(entry, file).stream())
                .filter(known -> !Objects.equals(
                        known.event().remittance(), reversal.source().document()))
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
