package org.writedown.audit.duplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.writedown.contract.value.UnitOfService;

/** Two lines of one date that nothing tells apart. */
public final class ExactLine implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.exact-line",
                    2,
                    "Two lines with the same code, date, modifiers, units and charge, by the same practitioner. Only a question where"
                            + " the lines are not dated, are described differently, or are of what is often done again.")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .from("Medicare Claims Processing Manual, ch. 1, 120 (exact duplicates); CPT modifiers 76, 77, 91")
            .asking("{line}{on} appears {times} times with the same units and charge. Please confirm that each was a"
                    + " separate service, and send the record of each, or remove the repetition.");

    /** A tracing may be made again within the visit; who reads it again says so (76, 77). */
    private static final Set<String> READINGS = Set.of("93010", "93042");

    private record Key(
            String code, boolean fee, Set<String> modifiers, BigDecimal units, long cents, String by, String words) {

        static Key of(Line line) {
            ProviderId by = line.billed().renderingProvider();
            return new Key(
                    line.code(),
                    RevenueFamilies.isProfessionalFee(line),
                    line.modifiers(),
                    line.units().stripTrailingZeros(),
                    line.cents(),
                    by == null ? "" : by.value(),
                    isToldApartByWords(line) ? line.words() : "");
        }
    }

    /** Doses, supplies and teeth: another strength, size or tooth is another thing. */
    private static boolean isToldApartByWords(Line line) {
        return Repeatable.countsTimeDoseOrDistance(line) || Repeatable.isDental(line) || RevenueFamilies.isSupply(line);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        boolean byVisit = bill.setting() == Setting.OUTPATIENT || bill.isProfessional();
        if (byVisit) {
            for (String code : bill.codes()) {
                List<Line> undated = bill.coded(code).stream()
                        .filter(line -> line.date() == null)
                        .toList();
                equal(undated).forEach(lines -> note(Grade.ASK, lines, notes));
            }
        }
        for (Day day : bill.days()) {
            for (String code : day.codes()) {
                List<Line> same = day.coded(code);
                if (same.size() > 1) {
                    equal(same).stream()
                            .filter(lines -> !RightlyRepeated.explains(bill, day, lines))
                            .forEach(lines -> note(grade(bill, lines), lines, notes));
                }
            }
        }
    }

    private static List<List<Line>> equal(List<Line> lines) {
        Map<Key, List<Line>> byKey = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.cents() > 0 && !isCounted(line)) {
                byKey.computeIfAbsent(Key.of(line), key -> new ArrayList<>()).add(line);
            }
        }
        return byKey.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Hours, minutes, days and miles may stand on several equal lines. */
    private static boolean isCounted(Line line) {
        return line.billed().unit() != UnitOfService.UNITS
                || line.code().equals("G0378")
                || line.code().startsWith("A04")
                || RevenueFamilies.isPaymentGroup(line)
                || RevenueFamilies.isRoom(line)
                || Repeatable.isTherapyQuarterHour(line)
                || Repeatable.isQuarterHourOfCare(line);
    }

    private static void note(Grade grade, List<Line> lines, Notes notes) {
        List<Line> repeated = lines.subList(1, lines.size());
        Map<Line, Long> stakes = new LinkedHashMap<>();
        repeated.forEach(line -> stakes.put(line, line.cents()));
        List<Line> ordered = new ArrayList<>(repeated);
        ordered.add(lines.getFirst());
        notes.lines(grade, ordered, stakes, Map.of("times", String.valueOf(lines.size())));
    }

    private static Grade grade(ExaminedBill bill, List<Line> lines) {
        Line line = lines.getFirst();
        boolean explained = line.hasAny(Modifiers.REPEATED_OR_DISTINCT)
                || line.hasAny(Modifiers.ANATOMIC)
                || lines.stream().map(Line::words).distinct().count() > 1;
        boolean reading = bill.isProfessional() && READINGS.contains(line.code());
        boolean plausible = (Repeatable.isOftenRepeated(line) && !reading)
                || Repeatable.countsTimeDoseOrDistance(line)
                || Repeatable.isDental(line)
                || RevenueFamilies.isSupply(line)
                || RevenueFamilies.isDrug(line)
                || bill.setting() == Setting.INPATIENT
                || bill.setting() == Setting.POST_ACUTE;
        return explained || plausible ? Grade.ASK : Grade.LIKELY;
    }
}
