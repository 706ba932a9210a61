package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Notice;
import org.writedown.contract.value.Payer;

/** Observation without the notice. */
public final class NoNotice implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.no-notice",
                    1,
                    "More than 24 hours of observation of a Medicare patient, and no notice of it on file; for others, when none"
                            + " was found.")
            .about(Concern.OBSERVATION, Axis.DOCUMENTATION)
            .onlyFor(Scope.FACILITY)
            .from("42 CFR 489.20(y), notice of observation (MOON) within 36 hours, in use since 2017-02-21")
            .asking(
                    "{units} hours of observation are billed{on}. When was the patient told, and may we see the notice?");

    private static final LocalDate SINCE = LocalDate.of(2017, 2, 21);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.known().observationNotice() != Notice.ON_FILE && Hours.any(bill);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        List<Line> lines = Hours.lines(bill);
        LocalDate date = lines.getFirst().date();
        BigDecimal units = Hours.total(lines);
        boolean ruled = bill.payer() == Payer.MEDICARE
                && units.compareTo(BigDecimal.valueOf(24)) > 0
                && date != null
                && !date.isBefore(SINCE);
        if (ruled || bill.known().observationNotice() == Notice.NOT_FOUND) {
            notes.beside(Grade.ASK, lines.getFirst(), lines, Map.of("units", units.toPlainString()));
        }
    }
}
