package org.writedown.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Origin;
import org.writedown.proposals.Proposal;
import org.writedown.proposals.Proposals;
import org.writedown.proposals.ProposedCommand;
import org.writedown.web.Understood.Item;

/** What an item of a file would do to a case as it stands, and what the case's rules say to that. */
final class ItemDecisions {

    private static final String FUTURE = "nothing-happens-in-the-future";
    private static final String DOUBTFUL = "doubtful-match-needs-a-person";

    private ItemDecisions() {}

    /**
     * @param command what recording it comes to; absent where it may not or need not be recorded
     * @param would what recording it would do, once a person has confirmed what is doubtful
     * @param refusal why it is not recorded as things stand
     */
    record Outlook(
            Proposal proposal,
            Optional<CaseCommand> command,
            Optional<Decision> would,
            Decision.@Nullable Rejected refusal) {

        /** What recording it would add to the record. */
        List<CaseEvent> events() {
            return would.orElse(null) instanceof Decision.Accepted accepted ? accepted.events() : List.of();
        }

        /** Whether the record has it already. */
        boolean changesNothing() {
            return refusal == null && would.isPresent() && events().isEmpty();
        }

        Outlook refused(Decision.Rejected by) {
            return new Outlook(proposal, Optional.empty(), Optional.empty(), by);
        }
    }

    static Outlook of(Item item, Choice choice, Origin origin, CaseState state) {
        Proposal proposal = proposal(item, choice, state);
        Optional<CaseCommand> command = ProposedCommand.of(proposal, origin, true);
        if (command.isEmpty()) {
            return new Outlook(proposal, command, Optional.empty(), null);
        }
        if (inTheFuture(item, origin)) {
            var future = new Decision.Rejected(FUTURE, "a line was served after " + origin.effectiveOn());
            return new Outlook(proposal, Optional.empty(), Optional.empty(), future);
        }
        Decision would = CaseDecider.decide(state, command.get(), new Facts(origin.effectiveOn()));
        if (would instanceof Decision.Rejected rejected) {
            return new Outlook(proposal, command, Optional.of(would), rejected);
        }
        boolean open = proposal.isDoubtful() && !choice.confirm().contains(item.number());
        boolean something = would instanceof Decision.Accepted accepted
                && !accepted.events().isEmpty();
        return open && something
                ? new Outlook(proposal, Optional.empty(), Optional.of(would), doubtful())
                : new Outlook(proposal, command, Optional.of(would), null);
    }

    private static Decision.Rejected doubtful() {
        return new Decision.Rejected(DOUBTFUL, "whether it speaks of this bill is doubtful; confirm it");
    }

    private static Proposal proposal(Item item, Choice choice, CaseState state) {
        var file = CaseRecords.file(state).orElseThrow();
        return switch (item) {
            case Understood.Bill bill
            when choice.separate().contains(bill.number()) -> Proposals.separate(bill.claim(), file);
            case Understood.Bill bill -> Proposals.of(bill.claim(), file);
            case Understood.Remittance remittance -> Proposals.of(remittance.remittance(), file);
        };
    }

    private static boolean inTheFuture(Item item, Origin origin) {
        return item instanceof Understood.Bill bill
                && bill.claim().statement().lines().stream().anyMatch(line -> after(line, origin));
    }

    private static boolean after(BillLine line, Origin origin) {
        return after(line.serviceFrom(), origin) || after(line.serviceTo(), origin);
    }

    private static boolean after(@Nullable LocalDate day, Origin origin) {
        return day != null && day.isAfter(origin.effectiveOn());
    }
}
