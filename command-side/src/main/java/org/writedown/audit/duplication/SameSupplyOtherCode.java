package org.writedown.audit.duplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** One thing under two names: the same words, date and charge, but another code or none. */
public final class SameSupplyOtherCode implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.same-words-other-code",
                    2,
                    "The same words on one date under different codes, or once with a code and once without.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .from("Medicare Claims Processing Manual, ch. 1, 120 (suspect duplicates)")
            .asking("{line}{on} is described like {other} of the same day. Are they two things or one?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Map<String, List<Line>> byWords = new LinkedHashMap<>();
            for (Line line : day.lines()) {
                if (line.cents() > 0 && line.billed().description() != null) {
                    byWords.computeIfAbsent(line.words() + " " + line.department(), words -> new ArrayList<>(2))
                            .add(line);
                }
            }
            byWords.values().stream().filter(lines -> lines.size() > 1).forEach(lines -> note(lines, notes));
        }
    }

    private static void note(List<Line> lines, Notes notes) {
        Line first = lines.getFirst();
        for (Line line : lines.subList(1, lines.size())) {
            boolean othersCode = !line.code().equals(first.code());
            boolean explained = line.hasAny(Modifiers.REPEATED_OR_DISTINCT) || line.hasAny(Modifiers.ANATOMIC);
            if (othersCode && !explained && (line.cents() == first.cents() || isNamedFully(line))) {
                notes.beside(
                        Grade.ASK,
                        line,
                        List.of(first),
                        Map.of("other", first.billed().label()));
            }
        }
    }

    /** A supply in two words, or a laboratory test in three, is the same thing also at another price. */
    private static boolean isNamedFully(Line line) {
        int words = line.words().split(" ", -1).length;
        return (RevenueFamilies.isSupply(line) && words > 1) || (RevenueFamilies.isLaboratory(line) && words > 2);
    }
}
