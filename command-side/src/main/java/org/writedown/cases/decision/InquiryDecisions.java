package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writedown.cases.command.InquiryCommand;
import org.writedown.cases.command.InquiryCommand.Escalate;
import org.writedown.cases.command.InquiryCommand.LapseInquiry;
import org.writedown.cases.command.InquiryCommand.RecordResponse;
import org.writedown.cases.command.InquiryCommand.SendInquiry;
import org.writedown.cases.rules.CodingInquiryAsksAboutFlags;
import org.writedown.cases.rules.CodingInquiryNeedsItemisedBill;
import org.writedown.cases.rules.EachFlagIsAnsweredOnceAResponse;
import org.writedown.cases.rules.EscalationClimbsOneRungAtATime;
import org.writedown.cases.rules.EscalationFollowsAnAnswerOrSilence;
import org.writedown.cases.rules.ExternalEscalationNeedsInternalRungsFirst;
import org.writedown.cases.rules.InquiryAsksAboutOpenFlagsOfItsBill;
import org.writedown.cases.rules.InquiryAsksWhatCanBeAnswered;
import org.writedown.cases.rules.InquiryGoesToTheReachedRung;
import org.writedown.cases.rules.InquiryLapsesAfterItsDay;
import org.writedown.cases.rules.InquiryMakesASpecificRequest;
import org.writedown.cases.rules.OutboundNeedsAuthorisation;
import org.writedown.cases.rules.ResponseIsDueAfterSending;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.InquiryState;
import org.writedown.contract.event.EscalationEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.Provider;

/** Decides asking, waiting and climbing. */
final class InquiryDecisions {

    private InquiryDecisions() {}

    static Decision decide(CaseFile file, InquiryCommand command, Facts facts) {
        return switch (command) {
            case SendInquiry c ->
                file.bill(c.bill())
                        .map(bill -> send(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case LapseInquiry c ->
                file.inquiry(c.inquiry())
                        .map(inquiry -> lapse(inquiry, c, facts))
                        .orElseGet(() -> Decision.missing("inquiry", c.inquiry()));
            case Escalate c ->
                file.bill(c.bill())
                        .map(bill -> escalate(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case RecordResponse c -> ResponseDecisions.decide(file, c);
        };
    }

    private static Decision send(CaseFile file, BillState bill, SendInquiry c) {
        Optional<FlagId> unknown =
                c.flags().stream().filter(flag -> file.flag(flag).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Decision.missing("flag", unknown.get());
        }
        InquiryId next = new InquiryId(file.inquiries().size() + 1);
        return Decision.provided(
                conditions(file, bill, c),
                () -> Decision.accept(new InquiryEvent.InquirySent(
                        c.origin(),
                        next,
                        c.bill(),
                        c.purpose(),
                        c.flags(),
                        c.questions(),
                        c.channel(),
                        c.rung(),
                        c.respondBy(),
                        c.letter())));
    }

    private static List<Rule> conditions(CaseFile file, BillState bill, SendInquiry c) {
        Provider provider = bill.latest().provider();
        List<Rule> rules = new ArrayList<>(List.of(
                new OutboundNeedsAuthorisation(file, provider, c.origin().effectiveOn()),
                new CodingInquiryNeedsItemisedBill(c.purpose(), bill),
                new CodingInquiryAsksAboutFlags(c.purpose(), c.flags()),
                new EachFlagIsAnsweredOnceAResponse(c.flags()),
                new InquiryMakesASpecificRequest(c.questions().size()),
                new InquiryAsksWhatCanBeAnswered(c.flags().size(), c.questions().size()),
                new ResponseIsDueAfterSending(c.origin().effectiveOn(), c.respondBy()),
                new InquiryGoesToTheReachedRung(c.rung(), bill)));
        c.flags()
                .forEach(flag -> rules.add(new InquiryAsksAboutOpenFlagsOfItsBill(
                        flag, file.flag(flag).orElseThrow(), c.bill())));
        c.questions().forEach(question -> rules.add(new TextSaysSomething("a question", question.value())));
        return rules;
    }

    private static Decision lapse(InquiryState inquiry, LapseInquiry c, Facts facts) {
        if (inquiry.status() != InquiryState.Status.WAITING) {
            return Decision.nothing();
        }
        return Decision.provided(
                List.of(new InquiryLapsesAfterItsDay(inquiry.respondBy(), facts.today())),
                () -> Decision.accept(new InquiryEvent.ResponseOverdue(c.origin(), c.inquiry(), inquiry.respondBy())));
    }

    private static Decision escalate(CaseFile file, BillState bill, Escalate c) {
        if (c.to() == bill.rung()) {
            return Decision.nothing();
        }
        boolean overridden = c.override() != null;
        return Decision.provided(
                List.of(
                        new TextSaysSomething("the reason", c.reason().value()),
                        new ExternalEscalationNeedsInternalRungsFirst(bill, c.to(), overridden),
                        new EscalationClimbsOneRungAtATime(bill, c.to(), overridden),
                        new EscalationFollowsAnAnswerOrSilence(file, bill, overridden)),
                () -> Decision.accept(new EscalationEvent.Escalated(
                        c.origin(), c.bill(), bill.rung(), c.to(), c.reason(), c.override())));
    }
}
