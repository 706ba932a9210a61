package org.writedown.cases.decision;

import java.util.List;
import org.writedown.cases.command.FlagCommand;
import org.writedown.cases.rules.BillIsNotYetSettled;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.FlagState;
import org.writedown.cases.state.LineState;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.value.FlagId;

/** Decides which lines are asked about. */
final class FlagDecisions {

    private FlagDecisions() {}

    static Decision decide(CaseFile file, FlagCommand command) {
        return switch (command) {
            case FlagCommand.FlagLine c ->
                file.line(c.line())
                        .map(line -> flag(file, line, c))
                        .orElseGet(() -> Decision.missing("line", c.line()));
            case FlagCommand.WithdrawFlag c ->
                file.flag(c.flag()).map(flag -> withdraw(flag, c)).orElseGet(() -> Decision.missing("flag", c.flag()));
        };
    }

    private static Decision flag(CaseFile file, LineState line, FlagCommand.FlagLine c) {
        boolean alreadyAsked = file.flags().values().stream()
                .anyMatch(flag -> flag.open() && flag.line().equals(c.line()) && flag.concern() == c.concern());
        if (alreadyAsked) {
            return Decision.nothing();
        }
        BillState bill = file.bill(c.line().bill()).orElseThrow();
        FlagId next = new FlagId(file.flags().size() + 1);
        return Decision.provided(
                List.of(
                        new BillIsNotYetSettled(bill),
                        new TextSaysSomething("the question", c.question().value())),
                () -> Decision.accept(new FlagEvent.LineFlagged(
                        c.origin(),
                        next,
                        c.line(),
                        c.concern(),
                        c.axes(),
                        c.grade(),
                        c.question(),
                        line.charge(),
                        c.finding())));
    }

    private static Decision withdraw(FlagState flag, FlagCommand.WithdrawFlag c) {
        return flag.open()
                ? Decision.accept(new FlagEvent.FlagWithdrawn(c.origin(), c.flag(), c.reason()))
                : Decision.nothing();
    }
}
