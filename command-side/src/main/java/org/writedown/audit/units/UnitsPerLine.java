package org.writedown.audit.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.UnitLimits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** More units on a line than the unit limit for a line. */
public final class UnitsPerLine implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "units.above-line-limit",
                    1,
                    "One line has more units than its medically unlikely edit (indicator 1) expects on a line.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.DOCUMENTATION)
            .needing(Need.UNIT_LIMITS)
            .from("CMS, medically unlikely edits; adjudication indicator 1 tests each line, more may stand on another")
            .asking(
                    "{units} units of {line}{on} are above the usual {limit} on a line. Which record supports the count?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Inpatient and post-acute bills have no limits. */
    @Override
    public boolean concerns(ExaminedBill bill) {
        return EditSetting.of(bill.setting()).isPresent();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        UnitLimits limits = bill.reference().limits();
        Optional<EditSetting> setting = EditSetting.of(bill.setting());
        if (limits == null || setting.isEmpty()) {
            return;
        }
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            UnitLimits.UnitLimit limit =
                    date == null || !line.isCoded() ? null : limits.limit(line.code(), setting.get(), date);
            if (limit != null
                    && limit.kind() == UnitLimits.Kind.LINE
                    && line.days() == 1
                    && line.units().compareTo(limit.units()) > 0) {
                BigDecimal over = line.units().subtract(limit.units());
                long stake = BigDecimal.valueOf(line.cents())
                        .multiply(over)
                        .divide(line.units(), 0, RoundingMode.DOWN)
                        .longValueExact();
                notes.line(
                        Grade.ASK,
                        line,
                        stake,
                        Map.of(
                                "units",
                                line.units().toPlainString(),
                                "limit",
                                limit.units().toPlainString()));
            }
        }
    }
}
