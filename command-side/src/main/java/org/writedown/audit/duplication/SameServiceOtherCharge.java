package org.writedown.audit.duplication;

import java.util.ArrayList;
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
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.ProviderId;

/** One code twice on a date, with another charge or count. */
public final class SameServiceOtherCharge implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.same-service-other-charge",
                    2,
                    "Two lines with the same code and date that differ in charge, units or a visit modifier (25, 24, 57).")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .from("Medicare Claims Processing Manual, ch. 1, 120 (suspect duplicates)")
            .asking(
                    "{line}{on} stands on several lines with different charges ({charges}). Was it done more than once?");

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
            for (String code : day.codes()) {
                List<Line> same = day.coded(code);
                if (same.size() > 1) {
                    suspects(same).forEach(lines -> note(lines, notes));
                }
            }
        }
    }

    private record Key(Set<String> modifiers, boolean fee, String by) {}

    private static List<List<Line>> suspects(List<Line> lines) {
        Map<Key, List<Line>> alike = new LinkedHashMap<>();
        for (Line line : lines) {
            boolean counted = Repeatable.isOftenRepeated(line)
                    || Repeatable.isQuarterHourOfCare(line)
                    || Repeatable.countsTimeDoseOrDistance(line)
                    || RevenueFamilies.isByDayOrTime(line)
                    || RevenueFamilies.isSupply(line);
            boolean explained = line.hasAny(Modifiers.REPEATED_OR_DISTINCT);
            if (!counted && !explained && line.cents() > 0) {
                ProviderId by = line.billed().renderingProvider();
                Key key = new Key(
                        besideVisits(line), RevenueFamilies.isProfessionalFee(line), by == null ? "" : by.value());
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
            }
        }
        return alike.values().stream().filter(SameServiceOtherCharge::differ).toList();
    }

    private static Set<String> besideVisits(Line line) {
        Set<String> modifiers = new TreeSet<>(line.modifiers());
        modifiers.removeAll(Set.of("25", "24", "57"));
        return modifiers;
    }

    private static boolean differ(List<Line> group) {
        Line first = group.getFirst();
        return group.stream()
                .anyMatch(line -> line.cents() != first.cents()
                        || line.units().compareTo(first.units()) != 0
                        || !line.modifiers().equals(first.modifiers()));
    }

    private static void note(List<Line> lines, Notes notes) {
        Line least = lines.stream().min(Comparator.comparingLong(Line::cents)).orElseThrow();
        String charges = lines.stream()
                .map(line -> line.billed().charge().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        notes.beside(Grade.ASK, least, lines, Map.of("charges", charges));
    }
}
