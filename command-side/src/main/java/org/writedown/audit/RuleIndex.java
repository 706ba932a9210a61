package org.writedown.audit;

import java.util.Set;
import java.util.stream.Collectors;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.RuleCard;

/** The rules as a page to read, made from their cards. */
public final class RuleIndex {

    private RuleIndex() {}

    /** Markdown; the same rules always give the same text. */
    public static String markdown(RuleSet rules) {
        StringBuilder page = new StringBuilder("""
                # Audit rules

                Generated from the rules themselves (`RuleIndexTest` fails when this page is out of date). A finding is a
                question, never a verdict. The grade is the strongest that a rule gives; it gives a weaker one where the bill
                explains itself. A rule that needs what is absent sleeps and says so. [Which rule holds which
                requirement](rules-coverage.md) is a page of its own.

                A rule's version goes up whenever the same bill could get another answer: another line, grade, amount or
                fact. Another wording of the question alone keeps it. `RuleVersionsTest` holds what each version answered on
                the synthetic bills and fails where a rule answers differently under the same version. Until the first
                release all begin at 1.

                """);
        page.append(rules.all().size()).append(" rules.\n");
        String topic = "";
        for (AuditRule rule : rules.all()) {
            RuleCard card = rule.card();
            String own = card.id().substring(0, card.id().indexOf('.'));
            if (!own.equals(topic)) {
                topic = own;
                page.append("\n## ").append(topic).append("\n");
            }
            page.append(entry(card));
        }
        return page.toString();
    }

    private static String entry(RuleCard card) {
        return "\n### " + card.id() + " (version " + card.version() + ")\n\n"
                + card.finds() + "\n\n"
                + "- grade: at most " + card.grade() + "; axes: " + words(card.axes()) + "; concern: " + card.concern()
                + "; bills: " + words(card.scopes()) + "\n"
                + needs("needs", card.needs())
                + needs("uses where loaded", card.uses())
                + "- source: " + card.source() + "\n"
                + "- asks: " + card.question() + "\n";
    }

    private static String needs(String label, Set<Need> needs) {
        return needs.isEmpty()
                ? ""
                : "- " + label + ": " + needs.stream().map(Need::words).collect(Collectors.joining(", ")) + "\n";
    }

    private static String words(Set<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
