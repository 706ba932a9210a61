package org.writedown.audit.bundling;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** An edit that a modifier sets aside, and what falls away if the record does not bear the modifier out. */
public final class NcciBypass implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.ncci-bypass", 1, "Two codes under an edit that is set aside by a modifier.")
            .about(Concern.MODIFIER, Axis.DOCUMENTATION, Axis.BUNDLING)
            .needing(Need.PTP_EDITS)
            .from("NCCI Policy Manual, ch. 1, E: an associated modifier needs documentation of a separate service")
            .asking(
                    "{line}{on} is billed beside {other} by means of a modifier. Which documentation supports the modifier,"
                            + " and why was the service distinct?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return EditSetting.of(bill.setting()).isPresent() && bill.codes().size() > 1;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (NcciPairs.Pair pair : NcciPairs.of(bill).bypassed()) {
            notes.beside(
                    Grade.ASK,
                    pair.columnTwo(),
                    List.of(pair.columnOne()),
                    Map.of("other", pair.columnOne().billed().label()));
        }
    }
}
