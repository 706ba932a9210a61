package org.writedown.audit.split;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A half of something that has no halves. */
public final class HalfOfNothing implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "split.no-halves",
                    1,
                    "Modifier 26 or TC on a visit, or on a code whose indicator says that it cannot be split.")
            .about(Concern.MODIFIER, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .using(Need.FEE_SCHEDULE)
            .from("Medicare physician fee schedule, PC/TC indicator (0, 2, 3, 4 and 9 are not split)")
            .asking(
                    "{line}{on} carries a modifier for one half of a service that has none. Which service was rendered?");

    private static final String INDIVISIBLE = "02349";
    /** Codes that are one half already, or the whole of two. */
    private static final Set<String> ECG = Set.of("93000", "93005", "93010");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        FeeSchedule fees = bill.reference().fees();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null && line.hasAny(Set.of("26", "TC")) && line.cents() > 0) {
                FeeSchedule.Fee fee = fees == null ? null : fees.fee(line.code(), date);
                boolean indivisible = fee == null
                        ? Visits.is(line) || ECG.contains(line.code())
                        : INDIVISIBLE.indexOf(fee.split()) >= 0;
                if (indivisible) {
                    notes.line(Grade.LIKELY, line, Map.of());
                }
            }
        }
    }
}
