package org.writedown.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.FlagCommand.FlagLine;
import org.writedown.cases.command.FlagCommand.WithdrawFlag;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;

/** Questions about lines. */
@RestController
@RequestMapping("/cases/{caseId}/flags")
class FlagsController {

    private final CommandDispatch dispatch;

    FlagsController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param finding what an audit rule saw; absent when a person asks unaided */
    record NewFlag(
            LineId line,
            Concern concern,
            List<Axis> axes,
            Grade grade,
            Sensitive<String> question,
            @Nullable Finding finding,
            @Nullable LocalDate effectiveOn) {}

    record FlagWithdrawal(
            Sensitive<String> reason, @Nullable LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Answer> flag(Sent sent, @PathVariable CaseId caseId, @RequestBody NewFlag body) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(body.axes);
        return dispatch.answer(
                sent,
                new FlagLine(
                        sent.origin(caseId, body.effectiveOn),
                        body.line,
                        body.concern,
                        Set.copyOf(axes),
                        body.grade,
                        body.question,
                        body.finding));
    }

    @PostMapping("/{flag}/withdrawal")
    ResponseEntity<Answer> withdraw(
            Sent sent, @PathVariable CaseId caseId, @PathVariable FlagId flag, @RequestBody FlagWithdrawal body) {
        return dispatch.answer(sent, new WithdrawFlag(sent.origin(caseId, body.effectiveOn), flag, body.reason));
    }
}
