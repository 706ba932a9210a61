package org.writedown.audit.time;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Payer;

/** Further half hours of critical care. */
public final class CriticalCareFurther implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.critical-care-further",
                    1,
                    "More units of 99292 than the documented minutes reach: from 75 minutes by CPT, from 104 by Medicare.")
            .about(Concern.CRITICAL_CARE, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "CPT critical care table (75 to 104 minutes is one); Medicare counts complete half hours after 74 minutes"
                            + " (MM12982, 2022-11-17)")
            .asking(
                    "{minutes} minutes of critical care{on} reach {reached} unit(s) of 99292 as {basis} counts, and {units} are"
                            + " billed. Which time was spent?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("99292");
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        boolean medicare = bill.payer() == Payer.MEDICARE;
        for (Line line : bill.coded("99292")) {
            Integer minutes = minutes(bill, line);
            if (minutes == null) {
                continue;
            }
            long reached = medicare ? Math.max(0, (minutes - 74) / 30) : Math.max(0, (minutes - 45) / 30);
            if (line.unitsAbove(reached)) {
                long units = line.units().setScale(0, RoundingMode.CEILING).longValueExact();
                notes.line(
                        Grade.LIKELY,
                        line,
                        line.cents() - line.cents() * reached / units,
                        Map.of(
                                "minutes", String.valueOf(minutes),
                                "reached", String.valueOf(reached),
                                "basis", medicare ? "Medicare" : "CPT",
                                "units", line.units().toPlainString()));
            }
        }
    }

    /** The total of the date, written at the further line or at the first one. */
    private static @Nullable Integer minutes(ExaminedBill bill, Line further) {
        if (further.facts().minutes() != null) {
            return further.facts().minutes();
        }
        LocalDate date = further.date();
        Day day = date == null ? null : bill.on(date);
        return day == null
                ? null
                : day.coded("99291").stream()
                        .map(line -> line.facts().minutes())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
