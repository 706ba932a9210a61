package org.writedown.reductions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;

/** How much of a whole a part is, in percent, rounded half up. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Absent when the whole is not positive: nothing is a share of nothing. */
    public static @Nullable BigDecimal of(Money part, Money whole, int decimals) {
        if (!whole.isPositive()) {
            return null;
        }
        return BigDecimal.valueOf(part.minorUnits())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole.minorUnits()), decimals, RoundingMode.HALF_UP);
    }
}
