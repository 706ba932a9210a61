package org.writedown.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

    @Property
    void allocationLosesNoCent(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000_000L) Long> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        long[] shares = weights.stream().mapToLong(Long::longValue).toArray();

        List<Money> parts = new Money(minor, Money.USD).allocate(shares);

        assertThat(Money.sum(Money.USD, parts)).isEqualTo(new Money(minor, Money.USD));
        BigDecimal total =
                BigDecimal.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < shares.length; i++) {
            BigDecimal exact = BigDecimal.valueOf(minor)
                    .multiply(BigDecimal.valueOf(shares[i]))
                    .divide(total, 6, RoundingMode.HALF_EVEN);
            assertThat(exact.subtract(BigDecimal.valueOf(parts.get(i).minorUnits()))
                            .abs())
                    .isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property
    void anInstalmentPlanPaysTheWholeAndEqually(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long minor,
            @ForAll @IntRange(min = 1, max = 120) int instalments) {
        List<Money> parts = new Money(minor, Money.USD).split(instalments);
        assertThat(Money.sum(Money.USD, parts).minorUnits()).isEqualTo(minor);
        assertThat(parts.getFirst().minus(parts.getLast()).minorUnits()).isBetween(0L, 1L);
    }

    @Property
    void whatIsPrintedAsADecimalReadsBack(@ForAll long minor) {
        Money money = new Money(minor, Money.USD);
        assertThat(Money.of(money.toDecimal().toPlainString(), Money.USD)).isEqualTo(money);
    }

    @Example
    void overflowIsAnErrorAndNeverAWrongAmount() {
        Money most = new Money(Long.MAX_VALUE, Money.USD);
        assertThatThrownBy(() -> most.plus(new Money(1, Money.USD))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.usd("92233720368547758.08")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.usd("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void currenciesDoNotMix() {
        Money euro = Money.of("1.00", Currency.getInstance("EUR"));
        assertThatThrownBy(() -> Money.usd("1.00").plus(euro)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void percentagesNameTheirRounding() {
        assertThat(Money.usd("6300.00").percentage(new BigDecimal("33"), RoundingMode.HALF_UP))
                .isEqualTo(Money.usd("2079.00"));
    }

    @Example
    void readsAsAPersonWritesIt() {
        assertThat(Money.usd("-12400.5")).hasToString("-$12,400.50");
        assertThat(Sensitive.of("Ana Example")).hasToString("[sensitive]");
    }
}
