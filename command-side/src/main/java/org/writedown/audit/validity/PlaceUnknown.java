package org.writedown.audit.validity;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.CodeList;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A place of service that nobody has assigned. */
public final class PlaceUnknown implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.place-unknown", 1, "A place of service that is not in CMS's list.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.PLACES_OF_SERVICE)
            .from("CMS, Place of Service Code Set; Medicare Claims Processing Manual, ch. 26, 10.5")
            .asking("{line}{on} names place of service {place}, which is not assigned. Where was the service given?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        CodeList places = bill.reference().places();
        for (Line line : bill.lines()) {
            if (places != null && !line.place().isEmpty() && !places.has(line.place())) {
                notes.line(Grade.LIKELY, line, Map.of("place", line.place()));
            }
        }
    }
}
