package org.writedown.audit.split;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A practitioner's whole charge for a study in a hospital, which bills the technical half itself. */
public final class WholeInFacility implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "split.whole-in-facility",
                    1,
                    "A practitioner bills a divisible study whole in a hospital (place of service 19, 21, 22, 23); stronger if"
                            + " the hospital bills it too.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .using(Need.FEE_SCHEDULE)
            .from("Medicare Claims Processing Manual, ch. 13, 20.1 and 20.2: in a hospital the practitioner bills the"
                    + " interpretation (26)")
            .asking(
                    "{line}{on} is billed whole, and was done in a hospital, which bills the technical part. Should it be the"
                            + " interpretation only?");

    private static final Set<String> HOSPITAL = Set.of("19", "21", "22", "23");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null
                    && HOSPITAL.contains(line.place())
                    && line.cents() > 0
                    && !line.hasAny(Set.of("26", "TC"))
                    && isDivisible(bill, line, date)) {
                notes.line(billedByHospital(bill, line, date) ? Grade.LIKELY : Grade.ASK, line, Map.of());
            }
        }
    }

    private static boolean isDivisible(ExaminedBill bill, Line line, LocalDate date) {
        FeeSchedule fees = bill.reference().fees();
        FeeSchedule.Fee fee = fees == null ? null : fees.fee(line.code(), date);
        return fee == null ? Imaging.canBeSplit(line) : fee.split() == '1';
    }

    private static boolean billedByHospital(ExaminedBill bill, Line line, LocalDate date) {
        return bill.others().stream()
                .filter(other -> !other.isProfessional())
                .map(other -> other.on(date))
                .filter(Objects::nonNull)
                .anyMatch(day -> day.has(line.code()));
    }
}
