package org.writedown.audit.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.audit.rule.Notes;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** Looks up posted prices of a line. */
final class Posted {

    private Posted() {}

    static PostedPrices.@Nullable Posted of(ExaminedBill bill, Line line) {
        PostedPrices prices = bill.reference().prices();
        LocalDate date = line.date();
        boolean asked =
                prices != null && date != null && line.isCoded() && line.units().signum() > 0;
        return !asked
                ? null
                : Objects.requireNonNull(prices)
                        .posted(
                                bill.statement().provider().id(),
                                line.code(),
                                bill.setting() == Setting.INPATIENT,
                                Objects.requireNonNull(date));
    }

    /** Asks if the charge is above the price of its units. */
    static void note(Grade grade, Line line, Money price, Notes notes) {
        Money due = new Money(
                line.units()
                        .multiply(BigDecimal.valueOf(price.minorUnits()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                price.currency());
        long over = line.cents() - due.minorUnits();
        if (over > 0) {
            notes.line(
                    grade,
                    line,
                    over,
                    Map.of(
                            "charge", line.billed().charge().toString(),
                            "units", line.units().toPlainString(),
                            "posted", due.toString()));
        }
    }
}
