package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.FlagOutcome.Documented;
import org.writedown.cases.command.FlagOutcome.Downgraded;
import org.writedown.cases.command.FlagOutcome.NoAnswer;
import org.writedown.cases.command.FlagOutcome.Reduced;
import org.writedown.cases.command.FlagOutcome.Removed;
import org.writedown.cases.command.FlagOutcome.Upheld;
import org.writedown.cases.command.FlagOutcome.WithoutModifier;
import org.writedown.cases.command.InquiryCommand.RecordResponse;
import org.writedown.cases.rules.EachDollarIsWonOnce;
import org.writedown.cases.rules.ModifierIsOnTheLine;
import org.writedown.cases.rules.ReductionLowersTheCharge;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.FlagState;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseId;

/**
 * Decides one outcome of a response.
 *
 * @param reduced lines that an earlier outcome of the same response has reduced
 */
record OutcomeDecision(CaseFile file, RecordResponse command, ResponseId response, Set<LineId> reduced) {

    Decision decide(FlagOutcome outcome) {
        Origin origin = command.origin();
        FlagState flag = file.flag(outcome.flag()).orElseThrow();
        LineId at = flag.line();
        LineState line = file.line(at).orElseThrow();
        Money from = line.charge();
        return switch (outcome) {
            case Downgraded o ->
                reduce(
                        o,
                        flag,
                        o.toCharge(),
                        ReductionKind.DOWNGRADE,
                        List.of(),
                        moved -> new ResponseEvent.LineDowngraded(
                                origin, response, o.flag(), at, line.code(), o.toCode(), from, o.toCharge(), moved));
            case Removed o ->
                reduce(
                        o,
                        flag,
                        Money.zero(file.currency()),
                        removal(flag.concern()),
                        List.of(),
                        moved -> new ResponseEvent.LineRemoved(origin, response, o.flag(), at, from, moved));
            case Reduced o ->
                reduce(
                        o,
                        flag,
                        o.toCharge(),
                        ReductionKind.CHARGE_REDUCTION,
                        List.of(),
                        moved -> new ResponseEvent.ChargeReduced(
                                origin, response, o.flag(), at, from, o.toCharge(), moved));
            case WithoutModifier o ->
                reduce(
                        o,
                        flag,
                        o.toCharge(),
                        ReductionKind.MODIFIER,
                        List.of(new ModifierIsOnTheLine(at, line, o.modifier())),
                        moved -> new ResponseEvent.ModifierDropped(
                                origin, response, o.flag(), at, o.modifier(), from, o.toCharge(), moved));
            case Upheld o -> open(o, flag, new ResponseEvent.FlagUpheld(origin, response, o.flag()));
            case Documented o ->
                open(o, flag, new ResponseEvent.DocumentationSupplied(origin, response, o.flag(), o.document()));
            case NoAnswer o -> open(o, flag, new ResponseEvent.FlagLeftUnanswered(origin, response, o.flag()));
        };
    }

    private Decision open(FlagOutcome outcome, FlagState flag, CaseEvent event) {
        var stillOpen = new EachDollarIsWonOnce(flag.line(), outcome.flag(), flag.open());
        return Decision.provided(List.of(stillOpen), () -> Decision.accept(event));
    }

    private Decision reduce(
            FlagOutcome outcome,
            FlagState flag,
            Money to,
            ReductionKind kind,
            List<Rule> further,
            Function<List<Movement>, CaseEvent> event) {
        LineId at = flag.line();
        Money from = file.line(at).orElseThrow().charge();
        var lowers = new ReductionLowersTheCharge(at, from, to);
        List<Rule> rules = new ArrayList<>(further);
        rules.add(new EachDollarIsWonOnce(at, outcome.flag(), flag.open() && !reduced.contains(at)));
        rules.add(lowers);
        return Decision.provided(rules, () -> {
            BillState bill = file.bill(at.bill()).orElseThrow();
            Cause cause = Cause.concession(outcome.flag(), command.inquiry(), response, command.evidence());
            Relief relief = Relief.reduction(bill, at, from.minus(to), kind, cause);
            return Decision.provided(List.of(relief.rule()), () -> Decision.accept(event.apply(relief.movements())));
        });
    }

    /** Why a line was taken off follows from what the flag asked. */
    private static ReductionKind removal(Concern concern) {
        return switch (concern) {
            case DUPLICATE -> ReductionKind.DUPLICATE;
            case UNBUNDLING -> ReductionKind.UNBUNDLING;
            default -> ReductionKind.REMOVAL;
        };
    }
}
