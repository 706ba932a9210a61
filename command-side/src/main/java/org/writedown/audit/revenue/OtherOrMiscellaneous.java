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

/** "Other" and "miscellaneous". */
public final class OtherOrMiscellaneous implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.other",
                    1,
                    "A line without a code under an \"other\" (xxx9) revenue code, or described as other, miscellaneous or various.")
            .about(Concern.VAGUE_REVENUE_CODE, Axis.DOCUMENTATION)
            .onlyFor(Scope.FACILITY)
            .from("Florida Statutes 395.301: an itemised bill is specific; elsewhere good practice")
            .asking("{line}{on} is described only as other or miscellaneous ({amount}). What was it?");

    private static final Pattern VAGUE = Pattern.compile("\\b(MISC|MISCELLANEOUS|OTHER|VARIOUS|SUNDRY|SUNDRIES)\\b");
    private static final long FROM_CENTS = 5_000;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            boolean other = !line.revenue().isEmpty()
                    && RevenueFamilies.isOther(line)
                    && !RevenueFamilies.isByDayOrTime(line)
                    && line.words().isEmpty();
            boolean vague = line.billed().description() != null
                    && VAGUE.matcher(line.words()).find();
            if (!line.isCoded() && line.cents() >= FROM_CENTS && (other || vague)) {
                notes.line(
                        Grade.ASK, line, Map.of("amount", line.billed().charge().toString()));
            }
        }
    }
}
