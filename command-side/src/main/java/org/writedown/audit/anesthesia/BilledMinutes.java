package org.writedown.audit.anesthesia;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
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
import org.writedown.contract.value.UnitOfService;

/** Billed anesthesia time against the record. */
public final class BilledMinutes implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "anesthesia.billed-time",
                    1,
                    "Anesthesia billed for more minutes, or more quarter-hour units, than are documented.")
            .about(Concern.ANESTHESIA_TIME, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 50: a time unit is 15 minutes, to one decimal; other payers may"
                            + " count 10 or 12")
            .asking(
                    "{billed} are billed as {line}{on}, and the record shows {minutes} minutes. When did anesthesia start and"
                            + " end?");

    private static final BigDecimal QUARTER = BigDecimal.valueOf(15);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** Base units run from 3 up: a larger excess may be base units that were added in. */
    private static final BigDecimal PERHAPS_BASE = BigDecimal.valueOf(3);

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
            Integer minutes =
                    Repeatable.isAnesthesia(line) && !Anesthesia.isAddOn(line) ? Anesthesia.minutes(line) : null;
            if (minutes != null && minutes > 0 && line.cents() > 0) {
                compare(line, BigDecimal.valueOf(minutes), notes);
            }
        }
    }

    private static void compare(Line line, BigDecimal minutes, Notes notes) {
        boolean byMinutes = line.billed().unit() == UnitOfService.MINUTES
                || line.units().compareTo(QUARTER.multiply(BigDecimal.TWO)) >= 0;
        BigDecimal due = byMinutes ? minutes : minutes.divide(QUARTER, 1, RoundingMode.HALF_UP);
        BigDecimal excess = line.units().subtract(due);
        BigDecimal allowed = byMinutes ? BigDecimal.ONE : TENTH;
        if (excess.compareTo(allowed) <= 0) {
            return;
        }
        boolean base = !byMinutes && excess.compareTo(PERHAPS_BASE) >= 0;
        long stake = BigDecimal.valueOf(line.cents())
                .multiply(excess)
                .divide(line.units(), 0, RoundingMode.DOWN)
                .longValueExact();
        notes.line(
                base ? Grade.ASK : Grade.LIKELY,
                line,
                stake,
                Map.of(
                        "billed",
                        line.units().toPlainString() + (byMinutes ? " minutes" : " units"),
                        "minutes",
                        minutes.toPlainString()));
    }
}
