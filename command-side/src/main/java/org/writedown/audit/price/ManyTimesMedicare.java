package org.writedown.audit.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** Many times what Medicare pays. */
public final class ManyTimesMedicare implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "price.many-times-medicare",
                    1,
                    "A practitioner's charge above the firm's multiple of Medicare's amount.")
            .about(Concern.PRICE, Axis.PRICE)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.FEE_SCHEDULE)
            .from("Medicare physician fee schedule; the multiple is the firm's own")
            .asking(
                    "{line}{on} is charged at {charge}, {times} times Medicare's amount. How was the price set, and would you"
                            + " accept less?");

    private static final Set<String> FACILITY =
            Set.of("19", "21", "22", "23", "24", "26", "31", "34", "41", "42", "51", "61");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        FeeSchedule fees = bill.reference().fees();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            FeeSchedule.Fee fee = fees == null || date == null || line.hasAny(Set.of("26", "TC"))
                    ? null
                    : fees.fee(line.code(), date);
            if (fee != null) {
                Money amount = FACILITY.contains(line.place()) ? fee.facility() : fee.office();
                if (amount != null && amount.isPositive() && line.units().signum() > 0) {
                    compare(bill, line, amount, notes);
                }
            }
        }
    }

    private static void compare(ExaminedBill bill, Line line, Money amount, Notes notes) {
        BigDecimal medicare = line.units().multiply(BigDecimal.valueOf(amount.minorUnits()));
        long limit = medicare.multiply(bill.policy().medicareMultiple())
                .setScale(0, RoundingMode.UP)
                .longValueExact();
        if (line.cents() > limit) {
            BigDecimal times = BigDecimal.valueOf(line.cents()).divide(medicare, 1, RoundingMode.HALF_UP);
            notes.line(
                    Grade.ASK,
                    line,
                    line.cents() - limit,
                    Map.of("charge", line.billed().charge().toString(), "times", times.toPlainString()));
        }
    }
}
