package org.writedown.audit.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Observation on the day of surgery, beside recovery. */
public final class DuringRecovery implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.after-surgery",
                    1,
                    "Observation that begins on the day of outpatient surgery with a recovery room.")
            .about(Concern.OBSERVATION, Axis.NECESSITY, Axis.BUNDLING)
            .onlyFor(Scope.FACILITY)
            .from(
                    "Medicare Claims Processing Manual, ch. 4, 290.2.2: routine recovery after surgery is not observation")
            .asking(
                    "{line}{on} begins on the day of surgery with its own recovery room. Which complication or decision was it"
                            + " for?");

    /** Operating room, heart catheters, ambulatory surgery, endoscopy. */
    private static final Set<String> OPERATIONS = Set.of("036", "048", "049", "075");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return Hours.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : Hours.lines(bill)) {
            LocalDate date = line.date();
            Day day = date == null ? null : bill.on(date);
            if (day != null) {
                List<Line> recovery = day.lines().stream()
                        .filter(other -> other.department().equals("071"))
                        .toList();
                boolean surgery = day.lines().stream().anyMatch(other -> OPERATIONS.contains(other.department()));
                if (surgery && !recovery.isEmpty()) {
                    notes.beside(Grade.ASK, line, recovery, Map.of());
                }
            }
        }
    }
}
