package org.writedown.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;

/** Plain decimal amounts and quantities, such as {@code 1234.5}; never more digits than any bill needs. */
public final class Amounts {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,6})?|\\.\\d{1,6})");

    private Amounts() {}

    /** @return null if the text is no plain decimal number of a sane size */
    public static @Nullable BigDecimal decimal(String text) {
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /**
     * A charge: zero or more, in whole cents.
     *
     * @param name of the field, for the reason
     * @throws UnreadableClaim if it is missing, no number, negative, not in whole cents or absurdly large
     */
    public static Money charge(String text, Position where, String name) {
        return charge(number(text, where, name), where, name);
    }

    /** @throws UnreadableClaim if it is negative, not in whole cents or absurdly large */
    public static Money charge(BigDecimal amount, Position where, String name) {
        if (amount.signum() < 0) {
            throw new UnreadableClaim(where, name + " is negative");
        }
        if (amount.compareTo(BigDecimal.valueOf(Statement.MOST_MINOR_UNITS, 2)) > 0) {
            throw new UnreadableClaim(where, name + " is larger than any bill");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new UnreadableClaim(where, name + " is not in whole cents");
        }
        return Money.of(amount, Money.USD);
    }

    /** @throws UnreadableClaim if it is no number or is negative */
    public static BigDecimal quantity(String text, Position where, String name) {
        BigDecimal quantity = number(text, where, name);
        if (quantity.signum() < 0) {
            throw new UnreadableClaim(where, name + " is negative");
        }
        return quantity;
    }

    private static BigDecimal number(String text, Position where, String name) {
        if (text.isEmpty()) {
            throw new UnreadableClaim(where, name + " is missing");
        }
        BigDecimal number = decimal(text);
        if (number == null) {
            throw new UnreadableClaim(where, name + " is not a number");
        }
        return number;
    }
}
