package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.InquiryCommand.RecordResponse;
import org.writedown.cases.rules.EachFlagIsAnsweredOnceAResponse;
import org.writedown.cases.rules.OutcomeAnswersAnAskedFlag;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.cases.state.FlagState;
import org.writedown.cases.state.InquiryState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.event.ResponseEvent.FlagSuperseded;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.ResponseId;

/** Decides a response: the response itself, each outcome in turn, and which flags it leaves superseded. */
final class ResponseDecisions {

    private ResponseDecisions() {}

    static Decision decide(CaseFile file, RecordResponse c) {
        Optional<InquiryState> inquiry = file.inquiry(c.inquiry());
        if (inquiry.isEmpty()) {
            return Decision.missing("inquiry", c.inquiry());
        }
        List<FlagId> answered = c.outcomes().stream().map(FlagOutcome::flag).toList();
        List<Rule> rules = new ArrayList<>();
        rules.add(new EachFlagIsAnsweredOnceAResponse(answered));
        answered.forEach(flag -> rules.add(new OutcomeAnswersAnAskedFlag(flag, c.inquiry(), inquiry.get())));
        return Decision.provided(rules, () -> outcomes(file, inquiry.get(), c));
    }

    private static Decision outcomes(CaseFile file, InquiryState inquiry, RecordResponse c) {
        ResponseId response = new ResponseId(file.responses() + 1);
        List<CaseEvent> events = new ArrayList<>();
        events.add(new ResponseEvent.ResponseRecorded(
                c.origin(),
                response,
                c.inquiry(),
                c.responseClass(),
                c.channel(),
                c.representative(),
                c.reference(),
                c.summary(),
                c.evidence()));
        Set<LineId> reduced = new HashSet<>();
        for (FlagOutcome outcome : c.outcomes()) {
            CaseFile now = after(file, events);
            switch (new OutcomeDecision(now, c, response, reduced).decide(outcome)) {
                case Decision.Rejected rejected -> {
                    return rejected;
                }
                case Decision.Accepted accepted -> events.addAll(accepted.events());
            }
            if (outcome instanceof FlagOutcome.Reducing) {
                reduced.add(now.flag(outcome.flag()).orElseThrow().line());
            }
        }
        events.addAll(superseded(after(file, events), inquiry, c, response));
        return new Decision.Accepted(List.copyOf(events));
    }

    /** Later outcomes are decided on what the earlier ones left. */
    private static CaseFile after(CaseFile file, List<CaseEvent> events) {
        CaseState state = new CaseState.Active(file);
        for (CaseEvent event : events) {
            state = CaseEvolver.evolve(state, event);
        }
        return ((CaseState.Active) state).file();
    }

    /**
     * Questions that another flag's reduction has settled: those of the same inquiry on the same line,
     * and every open one on a line of which nothing is left.
     */
    private static List<FlagSuperseded> superseded(
            CaseFile now, InquiryState inquiry, RecordResponse c, ResponseId response) {
        Set<FlagId> answered =
                new HashSet<>(c.outcomes().stream().map(FlagOutcome::flag).toList());
        List<FlagSuperseded> superseded = new ArrayList<>();
        for (FlagOutcome outcome : c.outcomes()) {
            if (outcome instanceof FlagOutcome.Reducing) {
                LineId line = now.flag(outcome.flag()).orElseThrow().line();
                boolean nothingLeft = now.line(line).orElseThrow().charge().isZero();
                now.flags().forEach((id, flag) -> {
                    boolean settled = nothingLeft || inquiry.flags().contains(id);
                    if (settled && waitsOn(flag, line) && answered.add(id)) {
                        superseded.add(new FlagSuperseded(c.origin(), response, id, outcome.flag()));
                    }
                });
            }
        }
        return superseded;
    }

    private static boolean waitsOn(FlagState flag, LineId line) {
        return flag.open() && flag.line().equals(line);
    }
}
