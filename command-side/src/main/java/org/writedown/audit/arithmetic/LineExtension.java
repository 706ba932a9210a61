package org.writedown.audit.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** Units times price against the charge. */
public final class LineExtension implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "arithmetic.line-extension",
                    1,
                    "The charge of a line is not its units times its printed unit price.")
            .about(Concern.ARITHMETIC, Axis.ARITHMETIC)
            .atMost(Grade.CERTAIN)
            .needing(Need.UNIT_PRICE)
            .from("Arithmetic of the bill itself; half a cent a unit is left for rounding")
            .asking(
                    "{line}{on}: {units} units at {price} are {product}, and {charge} is charged. Please correct the line or"
                            + " explain the difference.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return !bill.known().lines().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            Money price = line.facts().unitPrice();
            if (price == null || price.isZero()) {
                continue;
            }
            BigDecimal exact = line.units().multiply(BigDecimal.valueOf(price.minorUnits()));
            BigDecimal apart = BigDecimal.valueOf(line.cents()).subtract(exact);
            BigDecimal rounding =
                    line.units().divide(BigDecimal.TWO, RoundingMode.CEILING).max(BigDecimal.ONE);
            if (apart.abs().compareTo(rounding) > 0) {
                Money product =
                        new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), price.currency());
                long over = line.cents() - product.minorUnits();
                notes.line(
                        over > 0 ? Grade.CERTAIN : Grade.ASK,
                        line,
                        Math.max(0, over),
                        Map.of(
                                "units", line.units().toPlainString(),
                                "price", price.toString(),
                                "product", product.toString(),
                                "charge", line.billed().charge().toString()));
            }
        }
    }
}
