package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.command.IntakeCommand.ReverseAdjudication;
import org.writedown.cases.rules.AdjudicationNamesLinesOfItsBill;
import org.writedown.cases.rules.AmountIsNotNegative;
import org.writedown.cases.rules.BalanceNeverBelowZero;
import org.writedown.cases.rules.CorrectionLeavesBalancesSound;
import org.writedown.cases.rules.CurrencyIsTheCases;
import org.writedown.cases.rules.DoubtfulMatchNeedsAPerson;
import org.writedown.cases.rules.OnlyAdjudicationsAreReversed;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.Entry;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** Decides what insurers decided, and what they took back. */
final class InsuranceDecisions {

    private InsuranceDecisions() {}

    static Decision adjudicate(CaseFile file, BillState bill, RecordInsuranceAdjudication c) {
        Adjudication detail = c.detail();
        if (detail != null && alreadyRecorded(file, c, detail)) {
            return Decision.nothing();
        }
        Money moved = c.alreadyNet() ? Money.zero(file.currency()) : c.paid().plus(c.contractualAdjustment());
        List<Rule> rules = new ArrayList<>(List.of(
                new CurrencyIsTheCases(file.currency(), c.paid().currency()),
                new CurrencyIsTheCases(
                        file.currency(), c.contractualAdjustment().currency()),
                new AmountIsNotNegative(c.paid()),
                new AmountIsNotNegative(c.contractualAdjustment()),
                new BalanceNeverBelowZero(bill, moved, bill.outstanding())));
        if (detail != null) {
            rules.add(new DoubtfulMatchNeedsAPerson(detail, c.confirmed()));
            rules.add(new AdjudicationNamesLinesOfItsBill(bill, detail));
        }
        return Decision.provided(rules, () -> {
            List<Movement> movements = c.alreadyNet() ? List.of() : movements(c);
            InsuranceAdjudicated adjudicated = new InsuranceAdjudicated(
                    c.origin(),
                    c.bill(),
                    c.paid(),
                    c.contractualAdjustment(),
                    c.patientResponsibility(),
                    c.remittance(),
                    c.detail(),
                    movements);
            List<CaseEvent> events = new ArrayList<>(List.of(adjudicated));
            events.addAll(Overreach.after(bill.moved(movements), adjudicated, c.origin()));
            return new Decision.Accepted(events);
        });
    }

    /** The same file again; or a re-sent remittance, which says the same of the same bill again. */
    private static boolean alreadyRecorded(CaseFile file, RecordInsuranceAdjudication c, Adjudication detail) {
        return Adjudications.haveRead(file, detail.source())
                || Adjudications.standing(file, c.bill()).stream()
                        .anyMatch(known -> known.detail() != null
                                && known.detail().saysTheSame(detail)
                                && known.paid().equals(c.paid())
                                && known.contractualAdjustment().equals(c.contractualAdjustment()));
    }

    /** Line by line where the lines account for exactly the claim's sums; else once for the claim. */
    private static List<Movement> movements(RecordInsuranceAdjudication c) {
        List<Movement> byLine = c.detail() == null ? List.of() : byLine(c, c.detail());
        return byLine.isEmpty() ? byClaim(c) : byLine;
    }

    private static List<Movement> byClaim(RecordInsuranceAdjudication c) {
        List<Movement> movements = new ArrayList<>();
        add(movements, c, Account.INSURANCE_PAID, c.paid(), null);
        add(movements, c, Account.INSURANCE_ADJUSTED, c.contractualAdjustment(), null);
        return movements;
    }

    private static List<Movement> byLine(RecordInsuranceAdjudication c, Adjudication detail) {
        List<Movement> movements = new ArrayList<>();
        Money paid = Money.zero(c.paid().currency());
        Money adjusted = paid;
        for (LineAdjudication line : detail.lines()) {
            Money linePaid = line.paid();
            Money lineAdjusted = line.sum(AdjustmentGroup.CO, c.paid().currency());
            if (linePaid == null || linePaid.isNegative() || lineAdjusted.isNegative()) {
                return List.of();
            }
            add(movements, c, Account.INSURANCE_PAID, linePaid, line.line());
            add(movements, c, Account.INSURANCE_ADJUSTED, lineAdjusted, line.line());
            paid = paid.plus(linePaid);
            adjusted = adjusted.plus(lineAdjusted);
        }
        boolean all = paid.equals(c.paid()) && adjusted.equals(c.contractualAdjustment());
        return all ? movements : List.of();
    }

    private static void add(
            List<Movement> movements, RecordInsuranceAdjudication c, Account to, Money amount, @Nullable LineId line) {
        if (amount.isPositive()) {
            movements.add(Movement.of(Account.OUTSTANDING, to, amount, c.bill(), line));
        }
    }

    static Decision reverse(CaseFile file, BillState bill, ReverseAdjudication c) {
        return file.entry(c.reverses())
                .filter(entry -> entry.event() instanceof InsuranceAdjudicated e
                        && e.bill().equals(c.bill()))
                .map(entry -> reverse(bill, entry, c))
                .orElseGet(() -> Decision.reject(new OnlyAdjudicationsAreReversed(c.reverses(), false)));
    }

    private static Decision reverse(BillState bill, Entry entry, ReverseAdjudication c) {
        if (entry.corrected()) {
            return Decision.nothing();
        }
        List<Movement> undone = Undoing.of(entry.event());
        boolean sound = bill.moved(undone).balances().sound();
        return Decision.provided(
                List.of(new CorrectionLeavesBalancesSound(sound)),
                () -> Decision.accept(
                        new AdjudicationReversed(c.origin(), c.bill(), c.reverses(), c.source(), undone)));
    }
}
