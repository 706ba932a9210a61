package org.writedown.audit.revenue;

import java.util.Map;
import java.util.regex.Pattern;
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

/** Things that come with the room. */
public final class RoutineSupply implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.routine-supply",
                    1,
                    "A routine item charged apart: gloves, gowns, tissues, admission kits, pillows, thermometers.")
            .about(Concern.SUPPLIES_AND_DRUGS, Axis.BUNDLING, Axis.PRICE)
            .onlyFor(Scope.FACILITY)
            .from(
                    "Provider Reimbursement Manual, part 1, 2202.6: routine services include what is furnished to all patients")
            .asking(
                    "{line}{on} looks like a routine item that comes with the care itself. Is it normally charged apart?");

    private static final Pattern ROUTINE = Pattern.compile(
            "\\b(GLOVES?|GOWNS?|TISSUES?|ADMISSION KIT|ADMIT KIT|PILLOW|THERMOMETER|MUCUS RECOVERY|ORAL SWABS?|BED ?PAN|WATER"
                    + " PITCHER|SLIPPERS|TOOTHBRUSH|UNDERPADS?|CHUX|ALCOHOL (WIPE|PREP|SWAB)S?|COTTON BALLS?|BLANKET|MEDICINE"
                    + " CUP)\\b");

    /** As in an operation; what is not sterile says so too. */
    private static final Pattern STERILE = Pattern.compile("(?<!\\bNON[- ]?)STERILE");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            boolean supplies = RevenueFamilies.isSupply(line) || line.revenue().isEmpty();
            if (supplies
                    && !line.isCoded()
                    && line.cents() > 0
                    && line.billed().description() != null
                    && ROUTINE.matcher(line.words()).find()
                    && !STERILE.matcher(line.words()).find()) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
