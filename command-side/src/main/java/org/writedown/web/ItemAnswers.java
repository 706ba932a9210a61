package org.writedown.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.LineDifference;
import org.writedown.proposals.Proposal;
import org.writedown.web.DocumentAnswer.Finding;
import org.writedown.web.DocumentAnswer.Proposes;
import org.writedown.web.ItemDecisions.Outlook;

/** Tells what one bill or remittance of a file proposes, and what the case's rules say to it. */
final class ItemAnswers {

    private ItemAnswers() {}

    static DocumentAnswer.Item of(int number, Outlook outlook, List<Answer.Recorded> recorded) {
        Proposal proposal = outlook.proposal();
        List<CaseEvent> events = outlook.events();
        ItemContent content = ItemContent.of(proposal);
        return new DocumentAnswer.Item(
                number,
                content.position().toString(),
                proposes(proposal),
                bill(proposal, events),
                confidence(proposal),
                reasons(proposal),
                content.lines(),
                content.totals(),
                content.amounts(),
                content.stay(),
                events.stream().flatMap(ItemAnswers::differences).toList(),
                events.stream().flatMap(ItemAnswers::findings).toList(),
                outlook.changesNothing() && recorded.isEmpty(),
                outlook.refusal() == null ? null : outlook.refusal().rule(),
                outlook.refusal() == null ? null : outlook.refusal().reason(),
                recorded,
                FileContent.texts(content.warnings()));
    }

    private static Proposes proposes(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p -> Proposes.NEW_BILL;
            case Proposal.LaterStatement p -> Proposes.LATER_STATEMENT;
            case Proposal.Adjudicated p -> Proposes.ADJUDICATION;
            case Proposal.TakenBack p -> Proposes.REVERSAL;
            case Proposal.NotForThisCase p -> Proposes.NOTHING;
        };
    }

    private static @Nullable BillId bill(Proposal proposal, List<CaseEvent> events) {
        return switch (proposal) {
            case Proposal.NewBill p ->
                events.stream()
                        .filter(BillUploaded.class::isInstance)
                        .map(event -> ((BillUploaded) event).bill())
                        .findFirst()
                        .orElse(null);
            case Proposal.LaterStatement p -> p.bill();
            case Proposal.Adjudicated p -> p.match().bill();
            case Proposal.TakenBack p -> p.reversed().standing().event().bill();
            case Proposal.NotForThisCase p -> null;
        };
    }

    private static @Nullable Confidence confidence(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p -> null;
            case Proposal.LaterStatement p -> p.confidence();
            case Proposal.Adjudicated p -> p.match().confidence();
            case Proposal.TakenBack p -> p.reversed().confidence();
            case Proposal.NotForThisCase p -> null;
        };
    }

    private static List<String> reasons(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p ->
                p.claim().patientPaid() == null
                        ? List.of()
                        : List.of("the claim says that the patient has paid "
                                + p.claim().patientPaid() + "; record it as a payment if that is so");
            case Proposal.LaterStatement p -> List.of(p.reason());
            case Proposal.Adjudicated p ->
                p.match().alreadyNet()
                        ? Stream.concat(
                                        p.match().reasons().stream(),
                                        Stream.of("the bill was stated after insurance: nothing would move"))
                                .toList()
                        : p.match().reasons();
            case Proposal.TakenBack p -> List.of(p.reversed().reason());
            case Proposal.NotForThisCase p -> List.of(p.reason());
        };
    }

    private static Stream<LineDifference> differences(CaseEvent event) {
        return event instanceof LaterStatementRecorded later ? later.differences().stream() : Stream.empty();
    }

    private static Stream<Finding> findings(CaseEvent event) {
        return event instanceof BilledBeyondResponsibility beyond ? Stream.of(Finding.of(beyond)) : Stream.empty();
    }
}
