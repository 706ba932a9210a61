package org.writedown.audit.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** One department's day in very many lines. */
public final class Fragmented implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.fragmented", 1, "One department bills more lines for one day than the firm's measure.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.DOCUMENTATION)
            .onlyFor(Scope.FACILITY)
            .from("A measure of the firm, not a billing rule")
            .asking(
                    "Department {department} bills {count} lines for {date}. Which of them are normally part of one service?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            if (day.lines().size() > bill.policy().linesPerDepartmentDay()) {
                Map<String, List<Line>> byDepartment = new TreeMap<>();
                for (Line line : day.lines()) {
                    if (!line.revenue().isEmpty() && line.cents() > 0) {
                        byDepartment
                                .computeIfAbsent(line.department(), any -> new ArrayList<>())
                                .add(line);
                    }
                }
                byDepartment.forEach((department, lines) -> {
                    if (lines.size() > bill.policy().linesPerDepartmentDay()) {
                        notes.lines(
                                Grade.ASK,
                                lines,
                                Map.of(),
                                Map.of("department", department + "x", "count", String.valueOf(lines.size())));
                    }
                });
            }
        }
    }
}
