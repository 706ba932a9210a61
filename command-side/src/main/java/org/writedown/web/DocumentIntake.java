package org.writedown.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.writedown.cases.command.RecordCommand.AttachDocument;
import org.writedown.cases.decision.Decision;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.documents.Contents;
import org.writedown.http.Problems;
import org.writedown.web.CaseRecords.CaseRecord;
import org.writedown.web.ItemDecisions.Outlook;
import org.writedown.web.Understood.Item;

/** Keeps a file, tells what it proposes, and records what was chosen of it. */
final class DocumentIntake {

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
    DocumentAnswer preview(Sent sent, CaseId caseId, SentFile file, Understood understood, Choice choice) {
        CaseRecord record = require(sent, caseId);
        List<DocumentAnswer.Item> items =
                proposed(sent.origin(caseId, null), record.state(), understood, choice, Map.of());
        return DocumentAnswer.of(file, understood, items, record, caseId, answers)
                .notKept();
    }

    /**
     * Keeps the file, then records that the case has it, then what was chosen. A crash between leaves a
     * file that no record names, which is swept.
     */
    DocumentAnswer take(Sent sent, CaseId caseId, SentFile file, Understood understood, Choice choice) {
        require(sent, caseId);
        keep(sent, caseId, file);
        Map<Integer, DocumentAnswer.Item> recorded = record(sent, caseId, understood, choice);
        CaseRecord after = require(sent, caseId);
        List<DocumentAnswer.Item> items =
                proposed(sent.origin(caseId, null), after.state(), understood, Choice.NONE, recorded);
        return DocumentAnswer.of(file, understood, items, after, caseId, answers);
    }

    private void keep(Sent sent, CaseId caseId, SentFile file) {
        var upload = new Contents.Upload(sent.caller().firm(), file.document().hash(), caseId);
        contents.keep(upload, file.bytes(), clock.instant());
        dispatch.send(
                sent,
                new AttachDocument(
                        sent.origin(caseId, null),
                        file.document().hash(),
                        Sensitive.of(file.document().name()),
                        file.mediaType(),
                        file.bytes().length));
        contents.attached(upload);
    }

    private Map<Integer, DocumentAnswer.Item> record(Sent sent, CaseId caseId, Understood understood, Choice choice) {
        Map<Integer, DocumentAnswer.Item> recorded = new HashMap<>();
        Origin origin = sent.origin(caseId, null);
        for (Item item : understood.inOrderOfRecording()) {
            if (choice.record().contains(item.number())) {
                CaseState state = require(sent, caseId).state();
                Outlook outlook = ItemDecisions.of(item, choice, origin, state);
                recorded.put(item.number(), record(sent.part(recorded.size() + 1, null), item, outlook));
            }
        }
        return recorded;
    }

    private DocumentAnswer.Item record(Sent part, Item item, Outlook outlook) {
        if (outlook.command().isEmpty()) {
            return ItemAnswers.of(item.number(), outlook, List.of());
        }
        try {
            Answer answer = dispatch.send(part, outlook.command().get());
            return ItemAnswers.of(item.number(), outlook, answer.events());
        } catch (ErrorResponseException refused) {
            return ItemAnswers.of(item.number(), outlook.refused(refusal(refused)), List.of());
        }
    }

    private static Decision.Rejected refusal(ErrorResponseException refused) {
        Map<String, Object> properties = refused.getBody().getProperties();
        Object rule = properties == null ? null : properties.get("rule");
        if (refused.getStatusCode() != HttpStatus.UNPROCESSABLE_CONTENT || rule == null) {
            throw refused;
        }
        return new Decision.Rejected(
                rule.toString(), String.valueOf(refused.getBody().getDetail()));
    }

    /** Each item as it would be decided if those before it were recorded; those that were recorded stay as they are. */
    private static List<DocumentAnswer.Item> proposed(
            Origin origin,
            CaseState now,
            Understood understood,
            Choice choice,
            Map<Integer, DocumentAnswer.Item> recorded) {
        CaseState state = now;
        List<DocumentAnswer.Item> answered = new ArrayList<>();
        for (Item item : understood.inOrderOfRecording()) {
            DocumentAnswer.Item known = recorded.get(item.number());
            if (known != null) {
                answered.add(known);
                continue;
            }
            Outlook outlook = ItemDecisions.of(item, choice, origin, state);
            answered.add(ItemAnswers.of(item.number(), outlook, List.of()));
            if (outlook.refusal() == null) {
                for (CaseEvent event : outlook.events()) {
                    state = CaseEvolver.evolve(state, event);
                }
            }
        }
        answered.sort(Comparator.comparingInt(DocumentAnswer.Item::item));
        return answered;
    }
}
