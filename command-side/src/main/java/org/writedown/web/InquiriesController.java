package org.writedown.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.InquiryCommand.LapseInquiry;
import org.writedown.cases.command.InquiryCommand.RecordResponse;
import org.writedown.cases.command.InquiryCommand.SendInquiry;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;

/** Asking a provider, waiting, and recording what it answered. */
@RestController
@RequestMapping("/cases/{caseId}/inquiries")
class InquiriesController {

    private final CommandDispatch dispatch;

    InquiriesController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param letter what was sent */
    record NewInquiry(
            BillId bill,
            InquiryPurpose purpose,
            List<FlagId> flags,
            List<Sensitive<String>> questions,
            Channel channel,
            Rung rung,
            LocalDate respondBy,
            @Nullable DocumentHash letter,
            @Nullable LocalDate effectiveOn) {}

    record NewResponse(
            ResponseClass responseClass,
            Channel channel,
            @Nullable Sensitive<String> representative,
            @Nullable Sensitive<String> reference,
            @Nullable Sensitive<String> summary,
            List<OutcomeBody> outcomes,
            @Nullable DocumentHash evidence,
            @Nullable LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Answer> send(Sent sent, @PathVariable CaseId caseId, @RequestBody NewInquiry body) {
        return dispatch.answer(
                sent,
                new SendInquiry(
                        sent.origin(caseId, body.effectiveOn),
                        body.bill,
                        body.purpose,
                        body.flags,
                        body.questions,
                        body.channel,
                        body.rung,
                        body.respondBy,
                        body.letter));
    }

    @PostMapping("/{inquiry}/responses")
    ResponseEntity<Answer> respond(
            Sent sent, @PathVariable CaseId caseId, @PathVariable InquiryId inquiry, @RequestBody NewResponse body) {
        List<FlagOutcome> outcomes = new ArrayList<>();
        for (OutcomeBody outcome : body.outcomes) {
            outcomes.add(outcome.toOutcome("outcomes[" + outcomes.size() + "]"));
        }
        return dispatch.answer(
                sent,
                new RecordResponse(
                        sent.origin(caseId, body.effectiveOn),
                        inquiry,
                        body.responseClass,
                        body.channel,
                        body.representative,
                        body.reference,
                        body.summary,
                        outcomes,
                        body.evidence));
    }

    @PostMapping("/{inquiry}/lapse")
    ResponseEntity<Answer> lapse(
            Sent sent,
            @PathVariable CaseId caseId,
            @PathVariable InquiryId inquiry,
            @RequestBody(required = false) @Nullable DayBody body) {
        return dispatch.answer(sent, new LapseInquiry(sent.origin(caseId, DayBody.dayOf(body)), inquiry));
    }
}
