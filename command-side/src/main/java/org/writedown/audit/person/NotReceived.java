package org.writedown.audit.person;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Something that the client says was not done. */
public final class NotReceived implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "person.not-received", 1, "The client says that the service was not received or not agreed to.")
            .about(Concern.DOCUMENTATION, Axis.DOCUMENTATION, Axis.NECESSITY)
            .from("The client's own account")
            .asking(
                    "The patient does not recall {line}{on}. Please send the record that shows that it was ordered and done.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return !bill.known().lines().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (Boolean.FALSE.equals(line.facts().received()) && line.cents() > 0) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
