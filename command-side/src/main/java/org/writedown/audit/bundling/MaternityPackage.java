package org.writedown.audit.bundling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.MaternityCare;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A code for the care of a whole pregnancy, and a part of that care again. */
public final class MaternityPackage implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.maternity-package",
                    1,
                    "A maternity code that contains visits before, birth or aftercare, and one of these again by itself."
                            + " Only a question where the lines are not dated.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "CPT, maternity care and delivery; NCCI Policy Manual, ch. 7: the global codes include antepartum care,"
                            + " delivery and postpartum care")
            .asking(
                    "{line}{on} is part of the care that {whole} stands for. Was it for another pregnancy or a second child?");

    /** From the first visit of a pregnancy to its birth, and from the birth to the end of aftercare. */
    private static final int DAYS_BEFORE = 300;

    private static final int DAYS_AFTER = 90;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (String whole : bill.codes()) {
            for (String part : MaternityCare.parts(whole)) {
                for (Line line : bill.coded(part)) {
                    if (line.cents() > 0 && !Together.setApart(line)) {
                        containing(bill, whole, line)
                                .ifPresent(found -> notes.beside(
                                        grade(found, line), line, bill.coded(whole), Map.of("whole", whole)));
                    }
                }
            }
        }
    }

    private static Optional<Line> containing(ExaminedBill bill, String whole, Line part) {
        return bill.coded(whole).stream()
                .filter(line -> line.cents() > 0 && line.maySharePractitioner(part) && isOfOnePregnancy(line, part))
                .findFirst();
    }

    private static boolean isOfOnePregnancy(Line whole, Line part) {
        LocalDate birth = whole.date();
        LocalDate date = part.date();
        return birth == null
                || date == null
                || (!date.isBefore(birth.minusDays(DAYS_BEFORE)) && !date.isAfter(birth.plusDays(DAYS_AFTER)));
    }

    private static Grade grade(Line whole, Line part) {
        return whole.date() == null || part.date() == null ? Grade.ASK : Grade.LIKELY;
    }
}
