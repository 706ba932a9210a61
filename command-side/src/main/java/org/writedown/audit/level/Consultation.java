package org.writedown.audit.level;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Payer;

/** Consultation codes. */
public final class Consultation implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.consultation",
                    1,
                    "A consultation code: not recognised by Medicare since 2010; elsewhere worth asking who requested it.")
            .about(Concern.LEVEL_OF_VISIT, Axis.VALIDITY, Axis.NECESSITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 30.6.10 (CR 6740, 2010-01-01); CPT: a consultation needs a"
                            + " request and a written report")
            .asking("Who requested the consultation {line}{on}, and may we see the request and the report?");

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (Visits.isConsultation(line) && line.cents() > 0 && date != null && !date.isBefore(SINCE)) {
                notes.line(bill.payer() == Payer.MEDICARE ? Grade.LIKELY : Grade.ASK, line, Map.of());
            }
        }
    }
}
