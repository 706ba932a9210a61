package org.writedown.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.decision.Decision;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Warning;
import org.writedown.intake.remittance.Sums;
import org.writedown.proposals.Proposal;
import org.writedown.web.DocumentAnswer.Finding;
import org.writedown.web.DocumentAnswer.Proposes;
import org.writedown.web.DocumentAnswer.Total;

/** Tells what one bill or remittance of a file proposes, and what the case's rules say to it. */
final class ItemAnswers {

    private ItemAnswers() {}

    /** @param decision what the rules say; absent when there is nothing to decide */
    static DocumentAnswer.Item of(
            int number, Proposal proposal, Optional<Decision> decision, List<Answer.Recorded> recorded) {
        List<CaseEvent> events =
                decision.orElse(null) instanceof Decision.Accepted accepted ? accepted.events() : List.of();
        Decision.Rejected rejected = decision.orElse(null) instanceof Decision.Rejected refusal ? refusal : null;
        boolean onRecord = rejected == null && decision.isPresent() && events.isEmpty() && recorded.isEmpty();
        return new DocumentAnswer.Item(
                number,
                position(proposal).toString(),
                proposes(proposal),
                bill(proposal, events),
                confidence(proposal),
                reasons(proposal),
                lines(proposal),
                totals(proposal),
                amounts(proposal),
                events.stream().flatMap(ItemAnswers::differences).toList(),
                events.stream().flatMap(ItemAnswers::findings).toList(),
                onRecord,
                rejected == null ? null : rejected.rule(),
                rejected == null ? null : rejected.reason(),
                recorded,
                DocumentAnswer.texts(warnings(proposal)));
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
            case Proposal.LaterStatement p -> Confidence.EXACT;
            case Proposal.Adjudicated p -> p.match().confidence();
            case Proposal.TakenBack p -> p.reversed().confidence();
            case Proposal.NotForThisCase p -> null;
        };
    }

    private static List<String> reasons(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p -> patientPaid(p.claim());
            case Proposal.LaterStatement p -> List.of("the provider and the account are the bill's");
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

    private static List<String> patientPaid(ReadClaim claim) {
        return claim.patientPaid() == null
                ? List.of()
                : List.of("the claim says that the patient has paid " + claim.patientPaid()
                        + "; record it as a payment if that is so");
    }

    private static int lines(Proposal proposal) {
        return claim(proposal)
                .map(claim -> claim.statement().lines().size())
                .or(() -> remittance(proposal)
                        .map(remittance -> remittance.lines().size()))
                .orElseThrow();
    }

    private static Position position(Proposal proposal) {
        return claim(proposal)
                .map(ReadClaim::position)
                .or(() -> remittance(proposal).map(ReadRemittance::position))
                .orElseThrow();
    }

    private static List<Warning> warnings(Proposal proposal) {
        return claim(proposal)
                .map(ReadClaim::warnings)
                .or(() -> remittance(proposal).map(ReadRemittance::warnings))
                .orElseThrow();
    }

    private static List<Total> totals(Proposal proposal) {
        return claim(proposal)
                .map(ReadClaim::statement)
                .filter(statement -> !statement.lines().isEmpty())
                .map(ItemAnswers::total)
                .map(List::of)
                .orElse(List.of());
    }

    private static Total total(Statement statement) {
        return new Total(
                "total charge",
                statement.statedTotal(),
                statement.linesTotal(),
                statement.unitemised().isZero());
    }

    private static Map<String, Money> amounts(Proposal proposal) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        claim(proposal).ifPresent(claim -> {
            put(amounts, "charged", claim.statement().statedTotal());
            put(amounts, "patientPaid", claim.patientPaid());
        });
        remittance(proposal).ifPresent(remittance -> {
            put(amounts, "charged", remittance.charged());
            put(amounts, "paid", remittance.paid());
            Sums.of(remittance).ifPresent(sums -> {
                put(amounts, "contractualAdjustment", sums.contractual());
                put(amounts, "patientResponsibility", sums.responsibility());
            });
        });
        return amounts;
    }

    private static void put(Map<String, Money> amounts, String name, @Nullable Money amount) {
        if (amount != null) {
            amounts.put(name, amount);
        }
    }

    private static Optional<ReadClaim> claim(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewBill p -> Optional.of(p.claim());
            case Proposal.LaterStatement p -> Optional.of(p.claim());
            default -> Optional.empty();
        };
    }

    private static Optional<ReadRemittance> remittance(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Adjudicated p -> Optional.of(p.remittance());
            case Proposal.TakenBack p -> Optional.of(p.remittance());
            case Proposal.NotForThisCase p -> Optional.of(p.remittance());
            default -> Optional.empty();
        };
    }

    private static Stream<LineDifference> differences(CaseEvent event) {
        return event instanceof LaterStatementRecorded later ? later.differences().stream() : Stream.empty();
    }

    private static Stream<Finding> findings(CaseEvent event) {
        return event instanceof BilledBeyondResponsibility beyond ? Stream.of(Finding.of(beyond)) : Stream.empty();
    }
}
