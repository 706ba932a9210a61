package org.writedown.contract.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * An exact amount of money: whole minor units (cents) of one currency. All arithmetic is exact and
 * throws {@link ArithmeticException} on overflow; there is no division except {@link #allocate} and
 * {@link #percentage}, which name how they round.
 *
 * @param minorUnits cents for USD; may be negative
 * @param currency ISO 4217 currency
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /** US dollars, the currency of every US bill. */
    public static final Currency USD = Currency.getInstance("USD");

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Dollars from a decimal text such as {@code "12400.00"}; at most two decimals. */
    public static Money usd(String decimal) {
        return of(decimal, USD);
    }

    /**
     * Reads a plain decimal amount.
     *
     * @throws ArithmeticException if it has more decimals than the currency, or does not fit
     * @throws NumberFormatException if it is not a number
     */
    public static Money of(String decimal, Currency currency) {
        return of(new BigDecimal(decimal), currency);
    }

    /** @throws ArithmeticException if the amount has more decimals than the currency, or does not fit */
    public static Money of(BigDecimal decimal, Currency currency) {
        return new Money(
                decimal.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    public static Money sum(Currency currency, Iterable<Money> amounts) {
        Money total = zero(currency);
        for (Money amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, same(other).minorUnits), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * Splits this amount in proportion to the weights, by largest remainder: the parts always sum to
     * the whole, and no part is more than one minor unit from its exact share.
     *
     * @throws IllegalArgumentException if there are no weights, one is negative, or all are zero
     */
    public List<Money> allocate(long... weights) {
        return Allocation.of(minorUnits, weights)
                .mapToObj(part -> new Money(part, currency))
                .toList();
    }

    /** Equal parts that differ by at most one minor unit, the larger ones first. */
    public List<Money> split(int parts) {
        return allocate(LongStream.generate(() -> 1).limit(parts).toArray());
    }

    /** @param percent such as 12.5 for 12.5 % */
    public Money percentage(BigDecimal percent, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(minorUnits).multiply(percent).movePointLeft(2);
        return new Money(exact.setScale(0, rounding).longValueExact(), currency);
    }

    /** The amount as a decimal with the currency's own number of decimals. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, same(other).minorUnits);
    }

    /** As a person reads it, for example {@code $12,400.00} or {@code EUR 3.10}. */
    @Override
    public String toString() {
        String digits = String.format(
                Locale.ROOT,
                "%,." + currency.getDefaultFractionDigits() + "f",
                toDecimal().abs());
        String unit = currency.equals(USD) ? "$" : currency.getCurrencyCode() + " ";
        return (isNegative() ? "-" : "") + unit + digits;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "amounts in " + currency + " and " + other.currency + " cannot be combined");
        }
        return other;
    }
}
