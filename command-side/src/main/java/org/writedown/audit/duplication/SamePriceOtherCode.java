package org.writedown.audit.duplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
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

/** One unusual price on two supplies of a date: perhaps one thing under two names. */
public final class SamePriceOtherCode implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.same-price-other-code",
                    1,
                    "Two supplies of one date under different codes or words at one price of $100 or more that is no whole"
                            + " number of dollars.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION, Axis.PRICE)
            .onlyFor(Scope.FACILITY)
            .from(
                    "Medicare Claims Processing Manual, ch. 1, 120 (suspect duplicates). That one item keeps its price to the cent,"
                            + " and from which price that is telling, are measures of ours")
            .asking("{line}{on} costs to the cent what {other} costs. Are they two items, or one under two names?");

    private static final long FROM_CENTS = 100_00;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            Map<Long, List<Line>> byPrice = new LinkedHashMap<>();
            for (Line line : day.lines()) {
                if (line.cents() >= FROM_CENTS && line.cents() % 100 != 0 && RevenueFamilies.isSupply(line)) {
                    byPrice.computeIfAbsent(line.cents(), price -> new ArrayList<>(1))
                            .add(line);
                }
            }
            byPrice.values().forEach(lines -> note(lines, notes));
        }
    }

    private static void note(List<Line> lines, Notes notes) {
        Line first = lines.getFirst();
        lines.stream()
                .filter(line -> line != first && areTwoNames(line, first))
                .findFirst()
                .ifPresent(line -> notes.beside(
                        Grade.ASK,
                        line,
                        List.of(first),
                        Map.of("other", first.billed().label())));
    }

    /** Equal codes or words are other rules' matter; other units make another price of a unit. */
    private static boolean areTwoNames(Line one, Line other) {
        boolean sameCode = one.isCoded() && one.code().equals(other.code());
        boolean sameWords = !one.words().isEmpty() && one.words().equals(other.words());
        boolean named = (one.isCoded() || !one.words().isEmpty())
                && (other.isCoded() || !other.words().isEmpty());
        return named && !sameCode && !sameWords && one.units().compareTo(other.units()) == 0;
    }
}
