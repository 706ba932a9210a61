package org.writedown.intake.x12;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;
import org.writedown.intake.Amounts;

/** Amounts and quantities of X12 (type R): digits with an optional sign and point. */
final class X12Numbers {

    private X12Numbers() {}

    /**
     * A charge: zero or more, in whole cents.
     *
     * @param name of the element, such as {@code CLM02 (total charge)}
     * @throws Unreadable if it is missing, no number, negative, not in whole cents or absurdly large
     */
    static Money charge(X12Segment segment, int element, String name) {
        Money plain = Amounts.plain(segment.text(element));
        if (plain != null) {
            return plain;
        }
        BigDecimal amount = decimal(segment, element, name);
        if (amount.signum() < 0) {
            throw new Unreadable(segment, name + " is negative");
        }
        return money(segment, amount, name);
    }

    private static Money money(X12Segment segment, BigDecimal amount, String name) {
        if (amount.abs().movePointRight(2).compareTo(BigDecimal.valueOf(Statement.MOST_MINOR_UNITS)) > 0) {
            throw new Unreadable(segment, name + " is larger than any bill");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Unreadable(segment, name + " is not in whole cents");
        }
        return Money.of(amount, Money.USD);
    }

    /**
     * An amount of either sign, in whole cents; absent if the element is empty.
     *
     * @throws Unreadable if it is no number, not in whole cents or absurdly large
     */
    static @Nullable Money amount(X12Segment segment, int element, String name) {
        String text = segment.text(element);
        if (text.isEmpty()) {
            return null;
        }
        Money plain = Amounts.plain(text);
        return plain != null ? plain : money(segment, decimal(segment, element, name), name);
    }

    /** @throws Unreadable if it is no number or is negative */
    static BigDecimal quantity(X12Segment segment, int element, String name) {
        BigDecimal quantity = decimal(segment, element, name);
        if (quantity.signum() < 0) {
            throw new Unreadable(segment, name + " is negative");
        }
        return quantity;
    }

    /** @throws Unreadable if it is no number */
    static BigDecimal signed(X12Segment segment, int element, String name) {
        return decimal(segment, element, name);
    }

    private static BigDecimal decimal(X12Segment segment, int element, String name) {
        String text = segment.text(element);
        if (text.isEmpty()) {
            throw new Unreadable(segment, name + " is missing");
        }
        BigDecimal number = Amounts.decimal(text);
        if (number == null) {
            throw new Unreadable(segment, name + " is not a number");
        }
        return number;
    }
}
