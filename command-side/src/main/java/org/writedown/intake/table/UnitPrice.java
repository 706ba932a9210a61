package org.writedown.intake.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;
import org.writedown.intake.table.TableMapping.DecimalSign;

/** The price of one unit as a row prints it, beside the charge of the line. What does not fit is told; nothing is repaired. */
final class UnitPrice {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    private UnitPrice() {}

    /**
     * @param text the cell; empty where none is printed
     * @return null where none is printed, or none in whole cents, which alone the record can hold
     */
    static @Nullable LineCircumstances of(
            String text, DecimalSign decimals, BillLine line, Position where, Findings warnings) {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal price = TableMoney.exact(text, decimals);
        if (price == null || price.signum() < 0) {
            warnings.add(where, "the unit price is no amount of zero or more and was left out");
            return null;
        }
        compare(price, line, where, warnings);
        return price.scale() > 2
                ? null
                : LineCircumstances.priced(line.number(), Money.of(price.setScale(2), Money.USD));
    }

    /** Half a cent a unit is left for rounding, and a price of zero says nothing. */
    private static void compare(BigDecimal price, BillLine line, Position where, Findings warnings) {
        BigDecimal product = line.units().multiply(price);
        BigDecimal apart = line.charge().toDecimal().subtract(product).abs();
        BigDecimal rounding = line.units().multiply(HALF_A_CENT).max(CENT);
        if (price.signum() > 0 && apart.compareTo(rounding) > 0) {
            warnings.add(
                    where,
                    "the charge is " + line.charge() + ", and " + line.units().toPlainString() + " units at $"
                            + price.setScale(Math.max(2, price.scale())).toPlainString() + " are $"
                            + product.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }
}
