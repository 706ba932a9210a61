package org.writedown.audit.person;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.ReasonableAnswers;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A line that a reasonable person would question. */
public final class ReasonablePerson implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "person.reasonable-person",
                    1,
                    "A person answered one of the three questions with no: does it fit the complexity, is the count plausible,"
                            + " is it clear?")
            .about(Concern.OTHER, Axis.NECESSITY, Axis.DOCUMENTATION)
            .from("The firm's reasonable-person checklist, answered by a person")
            .asking("A reasonable person would question {line}{on}: {why}. Could you explain it?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return !bill.known().lines().isEmpty();
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            ReasonableAnswers answers = line.facts().answers();
            if (answers != null) {
                String why = Stream.of(
                                answers.matchesComplexity() ? "" : "it does not fit how involved the care was",
                                answers.plausibleCount() ? "" : "the count is not plausible",
                                answers.clear() ? "" : "it is not clear what was done")
                        .filter(reason -> !reason.isEmpty())
                        .collect(Collectors.joining("; "));
                if (!why.isEmpty()) {
                    notes.line(Grade.ASK, line, Map.of("why", why));
                }
            }
        }
    }
}
