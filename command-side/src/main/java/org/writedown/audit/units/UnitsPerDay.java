package org.writedown.audit.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.audit.bill.Day;
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

/** More units on a date than the unit limit. */
public final class UnitsPerDay implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "units.above-day-limit",
                    1,
                    "All units of a code on one date are above its medically unlikely edit; absolute limits (2) are stronger than"
                            + " clinical ones (3).")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .needing(Need.UNIT_LIMITS)
            .from("CMS, medically unlikely edits; adjudication indicators 2 and 3 add all lines of the date")
            .asking(
                    "{units} units of {line} are billed{on}, and usual limits expect at most {limit}. Which record supports the"
                            + " count?");

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
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                UnitLimits.UnitLimit limit = limits.limit(code, setting.get(), day.date());
                if (limit != null && limit.kind() != UnitLimits.Kind.LINE) {
                    compare(day.coded(code), limit, notes);
                }
            }
        }
    }

    private static void compare(List<Line> lines, UnitLimits.UnitLimit limit, Notes notes) {
        List<Line> single = lines.stream()
                .filter(line -> line.days() == 1 && line.cents() > 0)
                .toList();
        BigDecimal units = single.stream().map(Line::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (units.compareTo(limit.units()) <= 0) {
            return;
        }
        Map<Line, Long> stakes = new LinkedHashMap<>();
        BigDecimal share = units.subtract(limit.units());
        for (Line line : single) {
            BigDecimal part = BigDecimal.valueOf(line.cents()).multiply(share).divide(units, 0, RoundingMode.DOWN);
            stakes.put(line, part.longValueExact());
        }
        Grade grade = limit.kind() == UnitLimits.Kind.DAY_ABSOLUTE ? Grade.LIKELY : Grade.ASK;
        notes.lines(
                grade,
                single,
                stakes,
                Map.of("units", units.toPlainString(), "limit", limit.units().toPlainString()));
    }
}
