package org.writedown.audit.imaging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The same dear study again within days. */
public final class RepeatedStudy implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "imaging.repeated-study",
                    1,
                    "The same CT, MRI, nuclear or ultrasound study again within a week (MRI, nuclear: a month), or on one day with"
                            + " modifier 76 or 77.")
            .about(Concern.REPEATED_IMAGING, Axis.NECESSITY, Axis.DUPLICATION)
            .from(
                    "Medicare Benefit Policy Manual, ch. 15, 80; the intervals are ours, long enough that a repetition is worth a"
                            + " question and no more")
            .asking("{line}{on} was done before on {former}. Why was it repeated, and was the earlier study reviewed?");

    private static final Map<Imaging.Kind, Integer> DAYS =
            Map.of(Imaging.Kind.CT, 7, Imaging.Kind.MRI, 30, Imaging.Kind.NUCLEAR, 30, Imaging.Kind.ULTRASOUND, 7);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (String code : bill.codes()) {
            List<Line> studies = bill.coded(code);
            int days = Imaging.kind(studies.getFirst())
                    .map(kind -> DAYS.getOrDefault(kind, 0))
                    .orElse(0);
            if (days > 0) {
                Line former = null;
                for (Line line : sorted(studies)) {
                    compare(former, line, days, notes);
                    former = line;
                }
            }
        }
    }

    private static List<Line> sorted(List<Line> studies) {
        return studies.stream()
                .filter(line -> line.date() != null && line.cents() > 0)
                .sorted(Comparator.comparing((Line line) -> Objects.requireNonNull(line.date()))
                        .thenComparing(Line::id))
                .toList();
    }

    private static void compare(@Nullable Line former, Line line, int days, Notes notes) {
        LocalDate before = former == null ? null : former.date();
        LocalDate date = line.date();
        boolean repeated = line.hasAny(Set.of("76", "77"));
        if (former != null && before != null && date != null && (repeated || date.isAfter(before))) {
            boolean sameHalf = former.has("26") == line.has("26") && former.has("TC") == line.has("TC");
            boolean otherSide = !sides(line).equals(sides(former));
            if (ChronoUnit.DAYS.between(before, date) <= days && sameHalf && !otherSide) {
                notes.beside(Grade.ASK, line, List.of(former), Map.of("former", before.toString()));
            }
        }
    }

    private static Set<String> sides(Line line) {
        Set<String> sides = new TreeSet<>(line.modifiers());
        sides.retainAll(Modifiers.ANATOMIC);
        return sides;
    }
}
