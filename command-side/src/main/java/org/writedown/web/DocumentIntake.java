package org.writedown.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.RecordCommand.AttachDocument;
import org.writedown.cases.decision.CaseDecider;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.decision.Facts;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.documents.Contents;
import org.writedown.http.Problems;
import org.writedown.intake.ReadClaim;
import org.writedown.proposals.Proposal;
import org.writedown.proposals.Proposals;
import org.writedown.proposals.ProposedCommand;
import org.writedown.web.CaseRecords.CaseRecord;
import org.writedown.web.Understood.Item;

/** Keeps a file, tells what it proposes, and records what was chosen of it. */
final class DocumentIntake {

    private static final String FUTURE = "nothing-happens-in-the-future";
    private static final String DOUBTFUL = "doubtful-match-needs-a-person";

    private final CommandDispatch dispatch;
    private final CaseRecords records;
    private final Contents contents;
    private final Answers answers;
    private final Clock clock;

    DocumentIntake(CommandDispatch dispatch, CaseRecords records, Contents contents, Answers answers, Clock clock) {
        this.dispatch = dispatch;
        this.records = records;
        this.contents = contents;
        this.answers = answers;
        this.clock = clock;
    }

    /** @throws ErrorResponseException 404 if the firm has no such case */
    CaseRecord require(Sent sent, CaseId caseId) {
        return records.find(sent.caller().firm(), caseId)
                .orElseThrow(() ->
                        Problems.ruleRefuses(HttpStatus.NOT_FOUND, "case-must-exist", "there is no case " + caseId));
    }

    /** What the file would do; nothing is kept. */
    DocumentAnswer preview(Sent sent, CaseId caseId, SentFile file, Understood understood) {
        CaseRecord record = require(sent, caseId);
        List<DocumentAnswer.Item> items =
                proposed(sent.origin(caseId, null), record.state(), understood.items(), Map.of());
        return answer(caseId, file, false, understood, items, record);
    }

    /**
     * Keeps the file, then records that the case has it, then what was chosen. A crash between leaves a
     * file that no record names, which is swept.
     */
    DocumentAnswer take(Sent sent, CaseId caseId, SentFile file, Understood understood, Choice choice) {
        require(sent, caseId);
        var upload = new Contents.Upload(sent.caller().firm(), file.document().hash(), caseId);
        contents.keep(upload, file.bytes(), clock.instant());
        Origin origin = sent.origin(caseId, null);
        dispatch.send(
                sent,
                new AttachDocument(
                        origin,
                        file.document().hash(),
                        Sensitive.of(file.document().name()),
                        file.mediaType(),
                        file.bytes().length));
        contents.attached(upload);
        Map<Integer, DocumentAnswer.Item> recorded = record(sent, caseId, understood, choice);
        CaseRecord after = require(sent, caseId);
        List<DocumentAnswer.Item> items = proposed(origin, after.state(), understood.items(), recorded);
        return answer(caseId, file, true, understood, items, after);
    }

    private DocumentAnswer answer(
            CaseId caseId,
            SentFile file,
            boolean kept,
            Understood understood,
            List<DocumentAnswer.Item> items,
            CaseRecord record) {
        var summary = understood.summary();
        return new DocumentAnswer(
                caseId,
                file.document().hash(),
                file.bytes().length,
                kept,
                record.events().size(),
                summary == null ? null : summary.format(),
                understood.note(),
                DocumentAnswer.Counts.of(summary),
                summary == null
                        ? List.of()
                        : summary.totals().stream()
                                .map(DocumentAnswer.Total::of)
                                .toList(),
                items,
                DocumentAnswer.rejected(summary),
                summary == null ? List.of() : DocumentAnswer.texts(summary.warnings()),
                OfFile.recorded(record.events(), file.document().hash(), answers));
    }

    private Map<Integer, DocumentAnswer.Item> record(Sent sent, CaseId caseId, Understood understood, Choice choice) {
        Map<Integer, DocumentAnswer.Item> recorded = new HashMap<>();
        if (choice.record().isEmpty()) {
            return recorded;
        }
        CaseState state = require(sent, caseId).state();
        int part = 0;
        for (Item item : understood.items()) {
            if (!choice.record().contains(item.number())) {
                continue;
            }
            part++;
            Sent partly = sent.part(part, null);
            Origin origin = sent.origin(caseId, null);
            Proposal proposal = proposal(item, file(state));
            boolean confirmed = choice.confirm().contains(item.number());
            Optional<Decision> decision = decide(item, proposal, origin, state, confirmed);
            Optional<CaseCommand> command = ProposedCommand.of(proposal, origin, confirmed);
            if (command.isEmpty() || inTheFuture(item, origin)) {
                recorded.put(item.number(), ItemAnswers.of(item.number(), proposal, decision, List.of()));
                continue;
            }
            try {
                Answer answer = dispatch.send(partly, command.get());
                recorded.put(item.number(), ItemAnswers.of(item.number(), proposal, decision, answer.events()));
            } catch (ErrorResponseException refused) {
                recorded.put(item.number(), ItemAnswers.of(item.number(), proposal, refusal(refused), List.of()));
            }
            state = require(sent, caseId).state();
        }
        return recorded;
    }

    private static Optional<Decision> refusal(ErrorResponseException refused) {
        Map<String, Object> properties = refused.getBody().getProperties();
        Object rule = properties == null ? null : properties.get("rule");
        if (refused.getStatusCode() != HttpStatus.UNPROCESSABLE_CONTENT || rule == null) {
            throw refused;
        }
        return Optional.of(new Decision.Rejected(
                rule.toString(), String.valueOf(refused.getBody().getDetail())));
    }

    /** Each item as it would be decided if those before it were recorded; those that were recorded stay as they are. */
    private List<DocumentAnswer.Item> proposed(
            Origin origin, CaseState now, List<Item> items, Map<Integer, DocumentAnswer.Item> recorded) {
        CaseState state = now;
        List<DocumentAnswer.Item> answered = new ArrayList<>();
        for (Item item : items) {
            DocumentAnswer.Item known = recorded.get(item.number());
            if (known != null) {
                answered.add(known);
                continue;
            }
            Proposal proposal = proposal(item, file(state));
            Optional<Decision> decision = decide(item, proposal, origin, state, false);
            answered.add(ItemAnswers.of(item.number(), proposal, decision, List.of()));
            for (CaseEvent event : events(decision)) {
                state = CaseEvolver.evolve(state, event);
            }
        }
        return answered;
    }

    private static Proposal proposal(Item item, CaseFile file) {
        return switch (item) {
            case Understood.Bill bill -> Proposals.of(bill.claim(), file);
            case Understood.Remittance remittance -> Proposals.of(remittance.remittance(), file);
        };
    }

    private static Optional<Decision> decide(
            Item item, Proposal proposal, Origin origin, CaseState state, boolean confirmed) {
        if (inTheFuture(item, origin)) {
            return Optional.of(new Decision.Rejected(FUTURE, "a line was served after " + origin.effectiveOn()));
        }
        Optional<CaseCommand> command = ProposedCommand.of(proposal, origin, confirmed);
        if (command.isEmpty() && proposal instanceof Proposal.TakenBack) {
            return Optional.of(new Decision.Rejected(DOUBTFUL, "what the insurer takes back is doubtful; confirm it"));
        }
        return command.map(each -> CaseDecider.decide(state, each, new Facts(origin.effectiveOn())));
    }

    private static boolean inTheFuture(Item item, Origin origin) {
        return item instanceof Understood.Bill bill
                && lines(bill.claim()).stream()
                        .anyMatch(line -> after(line.serviceFrom(), origin) || after(line.serviceTo(), origin));
    }

    private static List<BillLine> lines(ReadClaim claim) {
        return claim.statement().lines();
    }

    private static boolean after(@Nullable LocalDate day, Origin origin) {
        return day != null && day.isAfter(origin.effectiveOn());
    }

    private static List<CaseEvent> events(Optional<Decision> decision) {
        return decision.orElse(null) instanceof Decision.Accepted accepted ? accepted.events() : List.of();
    }

    private static CaseFile file(CaseState state) {
        return CaseRecords.file(state).orElseThrow();
    }
}
