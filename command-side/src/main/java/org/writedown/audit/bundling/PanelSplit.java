package org.writedown.audit.bundling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/** All tests of a panel billed one by one. */
public final class PanelSplit implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.panel-split", 1, "Every test of a laboratory panel billed singly on one date.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .from(
                    "CPT, organ or disease panels; NCCI Policy Manual, ch. 10; Medicare Claims Processing Manual, ch. 16, 90"
                            + " (single tests are paid up to the panel's price)")
            .asking("All tests of panel {panel} are billed singly{on}. Are they normally billed as the panel?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("82435") || bill.has("83718") || bill.has("84075") || bill.has("86803");
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Set<String> left =
                    day.codes().stream().filter(Panels::isComponent).collect(Collectors.toCollection(TreeSet::new));
            for (String panel : Panels.largestFirst()) {
                Set<String> tests = Panels.components(panel);
                if (!panel.equals("80050") && !day.has(panel) && left.containsAll(tests)) {
                    left.removeAll(tests);
                    note(bill, day, panel, tests, notes);
                }
            }
        }
    }

    /** The panel replaces them all; the dearest single test stands for its unknown price. */
    private static void note(ExaminedBill bill, Day day, String panel, Set<String> tests, Notes notes) {
        List<Line> lines = tests.stream()
                .map(test -> day.coded(test).getFirst())
                .sorted(Comparator.comparingLong(Line::cents).reversed().thenComparing(Line::id))
                .toList();
        if (lines.stream().allMatch(line -> line.cents() == 0) || lines.stream().anyMatch(Together::setApart)) {
            return;
        }
        Map<Line, Long> stakes = new LinkedHashMap<>();
        lines.subList(1, lines.size()).forEach(line -> stakes.put(line, line.cents()));
        List<Line> inOrder =
                lines.stream().sorted(Comparator.comparing(Line::id)).toList();
        notes.lines(Together.grade(bill, Grade.LIKELY), inOrder, stakes, Map.of("panel", panel));
    }
}
