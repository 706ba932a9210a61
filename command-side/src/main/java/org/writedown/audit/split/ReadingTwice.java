package org.writedown.audit.split;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The reading on the hospital's bill and again on the practitioner's. */
public final class ReadingTwice implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "split.professional-fee-twice",
                    1,
                    "A professional fee on the hospital's bill (096x to 098x) for a code and date that a practitioner bills as well.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .onlyFor(Scope.FACILITY)
            .from(
                    "NUBC revenue codes 096x to 098x are professional fees; Medicare Claims Processing Manual, ch. 12 and 13")
            .asking(
                    "{line}{on} is a professional fee on the hospital's bill, and bill {otherBill} has one as well. Who rendered"
                            + " the service?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.theCase().size() > 1;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (date != null && line.isCoded() && RevenueFamilies.isProfessionalFee(line) && line.cents() > 0) {
                bill.others().stream()
                        .filter(ExaminedBill::isProfessional)
                        .filter(other -> other.on(date) != null
                                && other.coded(line.code()).stream()
                                        .anyMatch(theirs ->
                                                date.equals(theirs.date()) && theirs.maySharePractitioner(line)))
                        .findFirst()
                        .ifPresent(other -> notes.line(
                                Grade.ASK, line, Map.of("otherBill", other.id().toString())));
            }
        }
    }
}
