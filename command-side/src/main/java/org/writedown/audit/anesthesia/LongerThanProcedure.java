package org.writedown.audit.anesthesia;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Interval;

/** Anesthesia much longer than what it was for. */
public final class LongerThanProcedure implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.longer-than-procedure",
                    1,
                    "Documented anesthesia that runs more than an hour beyond the procedure's own start and end.")
            .about(Concern.ANESTHESIA_TIME, Axis.TIMING)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 50.G: time runs from preparing the patient to handing over care")
            .asking(
                    "Anesthesia {line}{on} lasted {minutes} minutes, the procedure {procedure}. What made up the difference?");

    /** Preparing and handing over. */
    private static final int ALLOWANCE = 60;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return Anesthesia.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            Integer minutes = Repeatable.isAnesthesia(line) ? Anesthesia.minutes(line) : null;
            if (minutes == null || date == null) {
                continue;
            }
            long procedure = longestProcedure(bill, date);
            if (procedure > 0 && minutes > procedure + ALLOWANCE) {
                long stake = line.cents() * (minutes - procedure) / minutes;
                notes.line(
                        Grade.ASK,
                        line,
                        stake,
                        Map.of("minutes", String.valueOf(minutes), "procedure", String.valueOf(procedure)));
            }
        }
    }

    private static long longestProcedure(ExaminedBill bill, LocalDate date) {
        return bill.theCase().stream()
                .map(other -> other.on(date))
                .filter(Objects::nonNull)
                .flatMap(day -> day.lines().stream())
                .filter(line -> !Repeatable.isAnesthesia(line))
                .map(line -> line.facts().interval())
                .filter(Objects::nonNull)
                .mapToLong(Interval::minutes)
                .max()
                .orElse(0);
    }
}
