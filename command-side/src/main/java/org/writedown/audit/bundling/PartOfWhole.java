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

/** A code and another that already contains it. */
public final class PartOfWhole implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.part-of-whole",
                    2,
                    "A code and another of the same date that contains it: tracing and reading beside the whole ECG, a"
                            + " differential beside the full blood count, the diagnostic scope beside the surgical one.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from("Definitions of the codes (CPT); NCCI Policy Manual, ch. 1, 10 and 11")
            .asking("{line}{on} is part of {whole}, billed the same day. Was it a separate service?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                for (String part : WholesAndParts.parts(code)) {
                    if (day.has(part)) {
                        note(bill, day, code, part, notes);
                    }
                }
            }
        }
    }

    private static void note(ExaminedBill bill, Day day, String whole, String part, Notes notes) {
        Line first = day.coded(whole).getFirst();
        for (Line line : Together.charged(day, part)) {
            if (line.maySharePractitioner(first)
                    && !Together.setApart(line)
                    && !Together.setApart(first)
                    && Together.sameHalf(line, first)
                    && Together.sameSite(line, first)) {
                notes.beside(Together.grade(bill, Grade.LIKELY), line, day.coded(whole), Map.of("whole", whole));
            }
        }
    }
}
