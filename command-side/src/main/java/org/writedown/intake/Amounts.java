package org.writedown.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Statement;

/** Plain decimal amounts and quantities, such as {@code 1234.5}; never more digits than any bill needs. */
public final class Amounts {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,6})?|\\.\\d{1,6})");

    /** No whole cents that {@link #plainCents} can tell. */
    public static final long NOT_PLAIN = -1;

    /** Fewer digits than could overflow; the limits of a bill are below. */
    private static final int MOST_PLAIN_DIGITS = 15;

    private Amounts() {}

    /**
     * The quick way for what nearly all amounts look like: digits, and perhaps a point with up to two behind it.
     *
     * @return cents; {@link #NOT_PLAIN} for anything else, which need not be wrong
     */
    public static long plainCents(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_PLAIN_DIGITS) {
            return NOT_PLAIN;
        }
        long number = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else {
                return NOT_PLAIN;
            }
        }
        return switch (point < 0 ? 0 : length - 1 - point) {
            case 0 -> point < 0 ? number * 100 : NOT_PLAIN;
            case 1 -> number * 10;
            case 2 -> number;
            default -> NOT_PLAIN;
        };
    }

    /** An amount of plain cents, unless it is larger than any bill; null where only the long way can tell. */
    public static @Nullable Money plain(String text) {
        long cents = plainCents(text);
        return cents == NOT_PLAIN || cents > Statement.MOST_MINOR_UNITS ? null : new Money(cents, Money.USD);
    }

    /** @return null if the text is no plain decimal number of a sane size */
    public static @Nullable BigDecimal decimal(String text) {
        int whole = Digits.number(text, 0, text.length());
        if (whole >= 0) {
            return BigDecimal.valueOf(whole);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** An amount of either sign; null if the text is none in whole cents, or larger than any bill. */
    public static @Nullable Money signed(String text) {
        Money plain = plain(text);
        BigDecimal amount = plain == null ? decimal(text) : null;
        if (amount == null) {
            return plain;
        }
        boolean sane = amount.abs().compareTo(BigDecimal.valueOf(Statement.MOST_MINOR_UNITS, 2)) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
        return sane ? Money.of(amount, Money.USD) : null;
    }

    /**
     * A charge: zero or more, in whole cents.
     *
     * @param name of the field, for the reason
     * @throws UnreadableClaim if it is missing, no number, negative, not in whole cents or absurdly large
     */
    public static Money charge(String text, Position where, String name) {
        Money plain = plain(text);
        return plain != null ? plain : charge(number(text, where, name), where, name);
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
