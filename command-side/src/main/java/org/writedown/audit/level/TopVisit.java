package org.writedown.audit.level;

import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Diagnoses;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.TimeBasis;

/** The highest level of a visit's family. */
public final class TopVisit implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.top-visit",
                    1,
                    "The highest level of office or hospital visit; the second highest where all diagnoses are signs,"
                            + " symptoms or unspecified.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL, Axis.DOCUMENTATION)
            .from("AMA/CMS E/M guidelines since 2021 (office) and 2023 (hospital): level by decision making or time")
            .asking(
                    "Which elements documented{on} justified the level {line}, and was it chosen by decision making or by"
                            + " time?");

    private static final Set<String> HIGHEST = Set.of("99205", "99215", "99223", "99233", "99236", "99255", "99245");
    private static final Set<String> SECOND = Set.of("99204", "99214");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        boolean weak = Diagnoses.areAllWeak(bill.statement().diagnoses());
        for (Line line : bill.lines()) {
            boolean asked = HIGHEST.contains(line.code()) || (weak && SECOND.contains(line.code()));
            boolean settled = line.facts().minutes() != null && line.facts().basis() == TimeBasis.TIME;
            if (asked && !settled && line.cents() > 0) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
