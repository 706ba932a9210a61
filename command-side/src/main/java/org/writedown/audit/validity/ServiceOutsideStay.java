package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Stay;

/** A line dated outside the stay that it is billed with. */
public final class ServiceOutsideStay implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.service-outside-stay",
                    1,
                    "An inpatient line dated after discharge, or more than three days before admission.")
            .about(Concern.CODE_VALIDITY, Axis.TIMING, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.STAY)
            .from(
                    "Medicare Claims Processing Manual, ch. 3, 40.3: outpatient services of the three days before admission"
                            + " are billed with the stay")
            .asking(
                    "{line} is dated {date}, and the stay was from {admitted} to {discharged}. Was it part of this stay?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.INPATIENT;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Stay stay = bill.known().stay();
        LocalDate discharged = stay == null ? null : stay.discharged();
        if (stay == null || discharged == null) {
            return;
        }
        for (Line line : bill.lines()) {
            LocalDate outside = outside(line, stay.admitted().minusDays(3), discharged);
            if (outside != null) {
                notes.line(
                        Grade.LIKELY,
                        line,
                        Map.of(
                                "date", outside.toString(),
                                "admitted", stay.admitted().toString(),
                                "discharged", discharged.toString()));
            }
        }
    }

    /** The line's first date if it is before {@code from}, its last date if it is after {@code to}. */
    private static @Nullable LocalDate outside(Line line, LocalDate from, LocalDate to) {
        LocalDate first = line.date();
        LocalDate last = line.lastDate();
        if (first != null && first.isBefore(from)) {
            return first;
        }
        return last != null && last.isAfter(to) ? last : null;
    }
}
