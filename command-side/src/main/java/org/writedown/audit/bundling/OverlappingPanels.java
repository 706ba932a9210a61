package org.writedown.audit.bundling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Panels;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Two panels that share tests. */
public final class OverlappingPanels implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.overlapping-panels",
                    1,
                    "Two laboratory panels of one date, one of which holds all or most of the other.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from(
                    "CPT, organ or disease panels: report the larger panel and what it lacks singly; NCCI Policy Manual, ch. 10")
            .asking("Panels {line} and {other}{on} share {shared} tests. Was each of these done twice?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<String> panels = day.codes().stream()
                    .filter(Panels::is)
                    .sorted(Comparator.comparing(
                                    (String panel) -> Panels.components(panel).size())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (int i = 0; i < panels.size(); i++) {
                compare(bill, day, panels.get(i), panels.subList(i + 1, panels.size()), notes);
            }
        }
    }

    private static void compare(ExaminedBill bill, Day day, String smaller, List<String> larger, Notes notes) {
        Line line = day.coded(smaller).getFirst();
        for (String other : larger) {
            Set<String> shared = new TreeSet<>(Panels.components(smaller));
            shared.retainAll(Panels.components(other));
            boolean within = shared.size() == Panels.components(smaller).size()
                    || Panels.components(other).contains(smaller);
            boolean most = shared.size() * 2 > Panels.components(smaller).size();
            if ((within || most) && !Together.setApart(line) && line.cents() > 0) {
                notes.beside(
                        Together.grade(bill, within ? Grade.LIKELY : Grade.ASK),
                        line,
                        day.coded(other),
                        Map.of("other", other, "shared", String.valueOf(shared.size())));
                return;
            }
        }
    }
}
