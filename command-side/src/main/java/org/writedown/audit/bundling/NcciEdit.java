package org.writedown.audit.bundling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Two codes that an active edit does not pay side by side. */
public final class NcciEdit implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.ncci-edit",
                    1,
                    "Two codes of one date under an active procedure-to-procedure edit that no modifier sets aside.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .needing(Need.PTP_EDITS)
            .from("NCCI Policy Manual, ch. 1; 59 and X{EPSU} count on either code since 2019-07-01 (CR 11168). Binds"
                    + " Medicare and Medicaid; elsewhere it is the usual guideline")
            .asking("Could you confirm whether {line}{on} is normally bundled with {other} under standard billing"
                    + " guidelines?");

    /** From this day the modifier may stand on the column 1 code instead. */
    private static final LocalDate ON_EITHER = LocalDate.of(2019, 7, 1);

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
        for (NcciPairs.Pair pair : NcciPairs.of(bill).violated()) {
            notes.beside(
                    Grade.LIKELY,
                    pair.columnTwo(),
                    List.of(pair.columnOne()),
                    Map.of(
                            "other", pair.columnOne().billed().label(),
                            "indicator", pair.edit().modifierAllowed() ? "1" : "0",
                            "effective", pair.edit().effective().toString()));
        }
    }

    /** Whether either line bears a modifier that sets aside an edit which allows one. */
    static boolean isBypassed(NcciPairs.Pair pair) {
        if (pair.columnTwo().hasAny(Modifiers.NCCI_ASSOCIATED)) {
            return true;
        }
        LocalDate date = pair.columnOne().date();
        boolean either = date != null && !date.isBefore(ON_EITHER);
        return pair.columnOne().hasAny(either ? Modifiers.NCCI_ASSOCIATED : Modifiers.ANATOMIC);
    }
}
