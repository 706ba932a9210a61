package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.IntakeCommand.AttributeReduction;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;
import org.writedown.http.Problems;

/** What earned the reductions that later statements showed without a word. */
@RestController
class AttributionsController {

    private final CommandDispatch dispatch;

    AttributionsController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * Exactly one of {@code earned} and {@code notOurs} is said.
     *
     * @param statement the sequence number, within the case, of the later statement that showed it
     * @param line its line; left out for what the totals differed by beyond the lines
     */
    record NewAttribution(
            long statement,
            @Nullable LineId line,
            Attribution.@Nullable Earned earned,
            Attribution.@Nullable Bearer notOurs,
            Sensitive<String> reason,
            @Nullable LocalDate effectiveOn) {

        Attribution attribution() {
            if (earned != null && notOurs == null) {
                return earned;
            }
            if (earned == null && notOurs != null) {
                return new Attribution.NotOurs(notOurs);
            }
            throw Problems.malformed("earned", "say either what earned it or, in notOurs, who bears it");
        }
    }

    @PostMapping("/cases/{caseId}/bills/{bill}/attributions")
    ResponseEntity<Answer> attribute(
            Sent sent, @PathVariable CaseId caseId, @PathVariable BillId bill, @RequestBody NewAttribution body) {
        return dispatch.answer(
                sent,
                new AttributeReduction(
                        sent.origin(caseId, body.effectiveOn),
                        bill,
                        body.statement,
                        body.line,
                        body.attribution(),
                        body.reason));
    }
}
