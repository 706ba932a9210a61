package org.writedown.audit.bundling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Two "first" infusions or injections in one encounter. */
public final class TwoInitialInfusions implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.two-initial-infusions",
                    1,
                    "More than one initial infusion, injection or hydration code on one date without a modifier.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from(
                    "CPT, hydration and infusions: one initial code an encounter and access site, chosen by the hierarchy;"
                            + " Medicare Claims Processing Manual, ch. 4, 230.2; NCCI Policy Manual, ch. 11")
            .asking(
                    "{line}{on} and {other} are both codes for a first infusion or injection. Was there a second visit or a"
                            + " second access site?");

    private static final Set<String> INITIAL = Set.of("96360", "96365", "96374", "96409", "96413");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE) {
            return;
        }
        for (Day day : bill.days()) {
            List<Line> initial = day.lines().stream()
                    .filter(line -> INITIAL.contains(line.code()) && line.cents() > 0 && !Together.setApart(line))
                    .toList();
            if (initial.size() > 1) {
                note(initial, notes);
            }
        }
    }

    private static void note(List<Line> initial, Notes notes) {
        Line dearest =
                initial.stream().max(Comparator.comparingLong(Line::cents)).orElseThrow();
        for (Line line : initial) {
            if (!line.code().equals(dearest.code()) && line.maySharePractitioner(dearest)) {
                notes.beside(
                        Grade.LIKELY,
                        line,
                        List.of(dearest),
                        Map.of("other", dearest.billed().label()));
            }
        }
    }
}
