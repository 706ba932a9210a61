package org.writedown.contract.money;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ReductionKind;

/**
 * One double entry: {@code amount} leaves {@code from} and enters {@code to}.
 *
 * @param amount positive
 * @param bill the bill whose accounts these are
 * @param line the line, where the movement belongs to one
 * @param kind how it was won; present exactly on the firm's reductions, also on one that lands as
 *     {@link Account#CREDIT} after payment, and on the reversal of either
 * @param cause why; present wherever {@code kind} is
 */
public record Movement(
        Account from,
        Account to,
        Money amount,
        BillId bill,
        @Nullable LineId line,
        @Nullable ReductionKind kind,
        @Nullable Cause cause) {

    public Movement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a movement moves more than nothing, not " + amount);
        }
        if (from == to) {
            throw new IllegalArgumentException("a movement leaves " + from + " for another account");
        }
        if (line != null && !line.bill().equals(bill)) {
            throw new IllegalArgumentException("line " + line + " is not of bill " + bill);
        }
        if (kind != null && cause == null) {
            throw new IllegalArgumentException("a reduction has a cause");
        }
        if ((to == Account.REDUCED || from == Account.REDUCED) && kind == null) {
            throw new IllegalArgumentException("a reduction has a kind");
        }
    }

    /** A movement that is no reduction. */
    public static Movement of(Account from, Account to, Money amount, BillId bill, @Nullable LineId line) {
        return new Movement(from, to, amount, bill, line, null, null);
    }

    /** The same money back where it came from, for a correction. */
    public Movement reversed() {
        return new Movement(to, from, amount, bill, line, kind, cause);
    }

    /** What the firm won by this movement: positive for a reduction, negative for its reversal, else zero. */
    public Money reduction() {
        if (kind == null) {
            return Money.zero(amount.currency());
        }
        return to == Account.REDUCED || to == Account.CREDIT ? amount : amount.negated();
    }
}
