package org.writedown.contract.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one line beyond what the bill prints of it.
 *
 * @param line its number on the bill
 * @param unitPrice price of one unit as the bill prints it
 * @param minutes documented time of the service on that date
 * @param basis what the visit's level rests on
 * @param interval start and end, for anesthesia, procedures and infusions
 * @param dose amount of drug given, in the measure that the code counts (mg, units, ml)
 */
public record LineCircumstances(
        int line,
        @Nullable Money unitPrice,
        @Nullable Integer minutes,
        @Nullable TimeBasis basis,
        @Nullable Interval interval,
        @Nullable BigDecimal dose) {

    /** Thirty-one days, longer than any service that is counted in minutes. */
    public static final int MOST_MINUTES = 31 * 24 * 60;

    private static final BigDecimal MOST_DOSE = BigDecimal.valueOf(1_000_000_000);
    private static final int FINEST_DOSE = 6;

    public LineCircumstances {
        if (line < 1) {
            throw new IllegalArgumentException("lines are numbered from 1, not " + line);
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new IllegalArgumentException("line " + line + " has 0 to " + MOST_MINUTES + " minutes");
        }
        if (dose != null && (dose.signum() < 0 || dose.compareTo(MOST_DOSE) > 0 || dose.scale() > FINEST_DOSE)) {
            throw new IllegalArgumentException("the dose of line " + line + " is out of range");
        }
        if (unitPrice != null && unitPrice.isNegative()) {
            throw new IllegalArgumentException("the unit price of line " + line + " is not negative");
        }
        dose = dose == null ? null : plain(dose);
    }

    /** The price of one unit of a line, and nothing else. */
    public static LineCircumstances priced(int line, Money unitPrice) {
        return new LineCircumstances(line, unitPrice, null, null, null, null);
    }

    /** What the other knows of the line where this does not. */
    LineCircumstances or(LineCircumstances other) {
        return new LineCircumstances(
                line,
                BillCircumstances.first(unitPrice, other.unitPrice),
                BillCircumstances.first(minutes, other.minutes),
                BillCircumstances.first(basis, other.basis),
                BillCircumstances.first(interval, other.interval),
                BillCircumstances.first(dose, other.dose));
    }

    /** Equal doses are equal in the record, whatever zeros they were written with. */
    private static BigDecimal plain(BigDecimal dose) {
        BigDecimal stripped = dose.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
