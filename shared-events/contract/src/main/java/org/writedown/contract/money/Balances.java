package org.writedown.contract.money;

import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.writedown.contract.value.Money;

/**
 * The balance of every account: the sum of all movements so far. Both sides of the system use this
 * fold and no other, so they cannot disagree.
 *
 * @param currency of all accounts
 * @param accounts every account, also those at zero
 */
public record Balances(Currency currency, Map<Account, Money> accounts) {

    public Balances {
        EnumMap<Account, Money> all = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            all.put(account, accounts.getOrDefault(account, Money.zero(currency)));
        }
        accounts = Collections.unmodifiableMap(all);
    }

    public static Balances zero(Currency currency) {
        return new Balances(currency, Map.of());
    }

    public Balances plus(Movement movement) {
        return plus(List.of(movement));
    }

    public Balances plus(Iterable<Movement> movements) {
        EnumMap<Account, Money> next = new EnumMap<>(accounts);
        for (Movement movement : movements) {
            next.merge(movement.from(), movement.amount().negated(), Money::plus);
            next.merge(movement.to(), movement.amount(), Money::plus);
        }
        return new Balances(currency, next);
    }

    public Balances plus(Balances other) {
        EnumMap<Account, Money> next = new EnumMap<>(accounts);
        other.accounts.forEach((account, amount) -> next.merge(account, amount, Money::plus));
        return new Balances(currency, next);
    }

    public Money of(Account account) {
        return Objects.requireNonNull(accounts.get(account));
    }

    public Money outstanding() {
        return of(Account.OUTSTANDING);
    }

    /** All that was ever billed, as a positive amount. */
    public Money billed() {
        return of(Account.BILLED).negated();
    }

    /**
     * The patient's original balance: billed less what insurance paid and adjusted. The base of every
     * reduction rate, so that an insurer's discount is never counted as the firm's saving.
     */
    public Money original() {
        return billed().minus(of(Account.INSURANCE_PAID)).minus(of(Account.INSURANCE_ADJUSTED));
    }

    /** Whether every dollar is in exactly one account and none but the source is below zero. */
    public boolean sound() {
        Money sum = Money.sum(currency, accounts.values());
        return sum.isZero()
                && accounts.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == Account.BILLED
                                ? !entry.getValue().isPositive()
                                : !entry.getValue().isNegative());
    }
}
