package org.writedown.audit.bundling;

import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.WholesAndParts;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Two versions of one study on a date: more and fewer views, complete and limited. */
public final class SmallerStudy implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.smaller-study", 2, "A study and a smaller version of it on one date.")
            .about(Concern.REPEATED_IMAGING, Axis.BUNDLING, Axis.NECESSITY)
            .from("NCCI Policy Manual, ch. 9: report the code that describes the whole study")
            .asking("{line}{on} is a smaller version of {whole}, done the same day. Why were both needed?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                for (String smaller : WholesAndParts.smaller(code)) {
                    if (day.has(smaller)) {
                        note(day, code, smaller, notes);
                    }
                }
            }
        }
    }

    private static void note(Day day, String whole, String smaller, Notes notes) {
        Line first = day.coded(whole).getFirst();
        for (Line line : Together.charged(day, smaller)) {
            if (line.maySharePractitioner(first)
                    && !Together.setApart(line)
                    && Together.sameHalf(line, first)
                    && Together.sameSite(line, first)) {
                notes.beside(Grade.ASK, line, day.coded(whole), Map.of("whole", whole));
            }
        }
    }
}
