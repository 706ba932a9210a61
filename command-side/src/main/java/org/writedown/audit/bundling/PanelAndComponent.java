package org.writedown.audit.bundling;

import java.util.Map;
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

/** A panel and one of its own tests. */
public final class PanelAndComponent implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.panel-and-component", 1, "A laboratory panel and one of its own tests on one date.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .from("CPT, organ or disease panels; NCCI Policy Manual, ch. 10")
            .asking("{line}{on} is one of the tests of panel {panel}, billed the same day. Was it done a second time?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.codes().stream().noneMatch(Panels::is)) {
            return;
        }
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                day.codes().stream()
                        .filter(panel ->
                                Panels.is(panel) && Panels.components(panel).contains(code) && !Panels.is(code))
                        .findFirst()
                        .ifPresent(panel -> note(bill, day, panel, code, notes));
            }
        }
    }

    /** More units than one, or a modifier, say that it was measured again: then only ask. */
    private static void note(ExaminedBill bill, Day day, String panel, String test, Notes notes) {
        Line whole = day.coded(panel).getFirst();
        for (Line line : Together.charged(day, test)) {
            boolean other = !line.maySharePractitioner(whole) || line.has("90") != whole.has("90");
            if (!other && !Together.setApart(line)) {
                notes.beside(Together.grade(bill, Grade.LIKELY), line, day.coded(panel), Map.of("panel", panel));
            }
        }
    }
}
