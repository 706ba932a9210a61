package org.writedown.balance;

import java.util.Currency;
import java.util.Map;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.projection.Folded;

/**
 * The money of a case, bill by bill: the sum of its movements and nothing else.
 *
 * @param currency the case's; {@link #NONE} before it is opened
 * @param bills in the order in which they came
 * @param reduced what the firm won and was not reversed: what the movements say of themselves
 */
public record CaseMoney(Currency currency, Map<BillId, Balances> bills, Money reduced) {

    /** ISO 4217's code for "no currency". */
    public static final Currency NONE = Currency.getInstance("XXX");

    public static final CaseMoney NOTHING = new CaseMoney(NONE, Map.of(), Money.zero(NONE));

    public CaseMoney after(CaseEvent event) {
        CaseMoney next =
                switch (event) {
                    case CaseOpened opened -> new CaseMoney(opened.currency(), bills, Money.zero(opened.currency()));
                    case BillUploaded uploaded -> with(uploaded.bill(), bill(uploaded.bill()));
                    default -> this;
                };
        for (Movement movement : MoneyEvent.of(event)) {
            next = next.after(movement);
        }
        return next;
    }

    public CaseMoney after(Movement movement) {
        CaseMoney moved = with(movement.bill(), bill(movement.bill()).plus(movement));
        return new CaseMoney(currency, moved.bills(), reduced.plus(movement.reduction()));
    }

    /** All zero for a bill that is not known. */
    public Balances bill(BillId bill) {
        return bills.getOrDefault(bill, Balances.zero(currency));
    }

    public Balances total() {
        return bills.values().stream().reduce(Balances.zero(currency), Balances::plus);
    }

    /** Whether every dollar of every bill is in exactly one account, and none but the source below zero. */
    public boolean sound() {
        return bills.values().stream().allMatch(Balances::sound);
    }

    private CaseMoney with(BillId bill, Balances balances) {
        return new CaseMoney(currency, Folded.with(bills, bill, balances), reduced);
    }
}
