package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Observation of a few hours. */
public final class ShortObservation implements AuditRule {

    private static final RuleCard CARD = RuleCard.of("observation.short", 1, "Fewer than 8 hours of observation.")
            .about(Concern.OBSERVATION, Axis.NECESSITY, Axis.TIMING)
            .onlyFor(Scope.FACILITY)
            .from(
                    "OPPS: comprehensive observation (APC 8011) needs 8 hours; Medicare Benefit Policy Manual, ch. 6, 20.6")
            .asking(
                    "Observation of {units} hour(s) is billed{on}. When did it begin and end, and which decision was it for?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.OUTPATIENT && Hours.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        List<Line> lines = Hours.lines(bill).stream()
                .filter(line -> line.code().equals("G0378"))
                .toList();
        BigDecimal units = Hours.total(lines);
        if (units.signum() > 0 && units.compareTo(BigDecimal.valueOf(8)) < 0) {
            notes.beside(Grade.ASK, lines.getFirst(), lines, Map.of("units", units.toPlainString()));
        }
    }
}
