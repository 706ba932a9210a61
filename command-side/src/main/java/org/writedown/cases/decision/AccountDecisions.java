package org.writedown.cases.decision;

import java.util.List;
import org.writedown.cases.command.AccountCommand;
import org.writedown.cases.command.AccountCommand.GrantAssistance;
import org.writedown.cases.command.AccountCommand.RecordPayment;
import org.writedown.cases.command.AccountCommand.RecordRefund;
import org.writedown.cases.command.AccountCommand.WriteOff;
import org.writedown.cases.rules.AmountIsPositive;
import org.writedown.cases.rules.BalanceNeverBelowZero;
import org.writedown.cases.rules.CurrencyIsTheCases;
import org.writedown.cases.rules.PaymentAcknowledgesOpenFlags;
import org.writedown.cases.rules.RefundComesOutOfCredit;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;

/** Decides payments, refunds, assistance and write-offs. */
final class AccountDecisions {

    private AccountDecisions() {}

    static Decision decide(CaseFile file, AccountCommand command) {
        return file.bill(command.bill())
                .map(bill -> Decision.provided(
                        List.of(
                                new CurrencyIsTheCases(
                                        file.currency(), command.amount().currency()),
                                new AmountIsPositive(command.amount())),
                        () -> decide(file, bill, command)))
                .orElseGet(() -> Decision.missing("bill", command.bill()));
    }

    private static Decision decide(CaseFile file, BillState bill, AccountCommand command) {
        return switch (command) {
            case RecordPayment c -> pay(file, bill, c);
            case RecordRefund c -> refund(bill, c);
            case GrantAssistance c -> assist(bill, c);
            case WriteOff c -> writeOff(bill, c);
        };
    }

    private static Decision pay(CaseFile file, BillState bill, RecordPayment c) {
        boolean open = file.hasOpenFlags(c.bill()) && !bill.settled();
        var movement = Movement.of(Account.OUTSTANDING, Account.PAID, c.amount(), c.bill(), null);
        return Decision.provided(
                List.of(
                        new BalanceNeverBelowZero(bill, c.amount(), bill.outstanding()),
                        new PaymentAcknowledgesOpenFlags(bill, open, c.openFlagsAcknowledged())),
                () -> Decision.accept(new AccountEvent.PaymentRecorded(
                        c.origin(), c.bill(), c.amount(), c.receipt(), List.of(movement))));
    }

    private static Decision refund(BillState bill, RecordRefund c) {
        var movement = Movement.of(Account.CREDIT, Account.REFUNDED, c.amount(), c.bill(), null);
        return Decision.provided(
                List.of(new RefundComesOutOfCredit(
                        bill, c.amount(), bill.balances().of(Account.CREDIT))),
                () -> Decision.accept(new AccountEvent.RefundRecorded(
                        c.origin(), c.bill(), c.amount(), c.receipt(), List.of(movement))));
    }

    private static Decision assist(BillState bill, GrantAssistance c) {
        Relief relief = new Relief(bill, null, c.amount(), Account.ASSISTED, null, null);
        return Decision.provided(
                List.of(relief.rule()),
                () -> Decision.accept(new AccountEvent.AssistanceGranted(
                        c.origin(), c.bill(), c.amount(), c.evidence(), relief.movements())));
    }

    private static Decision writeOff(BillState bill, WriteOff c) {
        var movement = Movement.of(Account.OUTSTANDING, Account.WRITTEN_OFF, c.amount(), c.bill(), null);
        return Decision.provided(
                List.of(
                        new TextSaysSomething("the reason", c.reason().value()),
                        new BalanceNeverBelowZero(bill, c.amount(), bill.outstanding())),
                () -> Decision.accept(new AccountEvent.WrittenOff(
                        c.origin(), c.bill(), c.amount(), c.reason(), c.evidence(), List.of(movement))));
    }
}
