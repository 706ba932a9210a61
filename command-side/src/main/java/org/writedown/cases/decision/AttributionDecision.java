package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.Attribution.Bearer;
import org.writedown.cases.command.Attribution.Earned;
import org.writedown.cases.command.Attribution.NotOurs;
import org.writedown.cases.command.IntakeCommand.AttributeReduction;
import org.writedown.cases.rules.AttributionFollowsAQuestion;
import org.writedown.cases.rules.AttributionMovesWhatIsStillThere;
import org.writedown.cases.rules.AttributionNamesAKind;
import org.writedown.cases.rules.QuietReductionIsAttributedOnce;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.QuietReduction;
import org.writedown.contract.event.IntakeEvent.ReductionAttributed;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.ReductionKind;

/**
 * Decides what earned a quiet reduction: its movements are undone and made again, under their cause
 * when the firm earned it, and to whoever bears it when it did not.
 */
final class AttributionDecision {

    private AttributionDecision() {}

    static Decision decide(CaseFile file, BillState bill, AttributeReduction c) {
        var id = new QuietReduction.Id(c.statement(), c.bill(), c.line());
        return file.quietReduction(id)
                .map(quiet -> decide(file, bill, quiet, c))
                .orElseGet(() -> Decision.missing("a quiet reduction of entry", c.statement()));
    }

    private static Decision decide(CaseFile file, BillState bill, QuietReduction quiet, AttributeReduction c) {
        List<Rule> rules = new ArrayList<>(List.of(
                new QuietReductionIsAttributedOnce(quiet),
                new TextSaysSomething("the reason", c.reason().value())));
        if (c.attribution() instanceof Earned earned) {
            rules.add(new AttributionNamesAKind(earned));
            rules.add(new AttributionFollowsAQuestion(file, c.bill(), c.line(), earned));
        }
        return Decision.provided(rules, () -> {
            List<Movement> movements = new ArrayList<>(Undoing.of(quiet.movements()));
            quiet.movements().forEach(movement -> movements.add(again(movement, c.attribution())));
            ReductionKind kind = c.attribution() instanceof Earned earned ? earned.kind() : null;
            return Decision.provided(
                    List.of(new AttributionMovesWhatIsStillThere(bill, movements)),
                    () -> Decision.accept(new ReductionAttributed(
                            c.origin(), c.bill(), c.statement(), c.line(), kind, c.reason(), movements)));
        });
    }

    private static Movement again(Movement quiet, Attribution attribution) {
        return switch (attribution) {
            case Earned earned ->
                new Movement(
                        quiet.from(),
                        quiet.to(),
                        quiet.amount(),
                        quiet.bill(),
                        quiet.line(),
                        earned.kind(),
                        new Cause(earned.flag(), earned.inquiry(), earned.response(), null, evidence(quiet)));
            case NotOurs other ->
                Movement.of(
                        quiet.from(), bearer(quiet.to(), other.bearer()), quiet.amount(), quiet.bill(), quiet.line());
        };
    }

    /** What was already paid is owed back, whoever bears it. */
    private static Account bearer(Account quiet, Bearer bearer) {
        if (quiet == Account.CREDIT) {
            return Account.CREDIT;
        }
        return bearer == Bearer.INSURER ? Account.INSURANCE_ADJUSTED : Account.WRITTEN_OFF;
    }

    private static @Nullable DocumentHash evidence(Movement quiet) {
        Cause cause = quiet.cause();
        return cause == null ? null : cause.evidence();
    }
}
