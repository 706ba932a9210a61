package org.writedown.audit.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.ProviderId;

/** Two visits of one practitioner to one patient on a day. */
public final class TwoVisitsOneDay implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.two-visits-one-day",
                    1,
                    "Two visits by one practitioner on one date: hospital care is one code a day, and an emergency or office"
                            + " visit that ends in admission is part of it.")
            .about(Concern.LEVEL_OF_VISIT, Axis.DUPLICATION, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 30.6.5 and 30.6.9: one visit a day per practitioner of a group"
                            + " and specialty")
            .asking(
                    "{line}{on} and {other} are two visits of one practitioner on one day. Were they separate, and why?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> visits = day.lines().stream()
                    .filter(TwoVisitsOneDay::counts)
                    .filter(line -> line.cents() > 0)
                    .toList();
            if (visits.size() > 1) {
                byPractitioner(visits).forEach(theirs -> note(theirs, notes));
            }
        }
    }

    /** Critical care and prolonged services may stand beside a visit; preventive ones have modifier 25. */
    private static boolean counts(Line line) {
        return (Visits.isHospitalDay(line)
                        || Visits.isOffice(line)
                        || Visits.isEmergency(line)
                        || Visits.isConsultation(line))
                && !line.has("25")
                && !line.has("24")
                && !line.has("57")
                && !line.hasAny(Set.of("76", "77", "27", "59", "XE"));
    }

    private static Collection<List<Line>> byPractitioner(List<Line> visits) {
        Map<String, List<Line>> byName = new LinkedHashMap<>();
        for (Line line : visits) {
            ProviderId by = line.billed().renderingProvider();
            byName.computeIfAbsent(by == null ? "" : by.value(), name -> new ArrayList<>(2))
                    .add(line);
        }
        return byName.values();
    }

    private static void note(List<Line> visits, Notes notes) {
        Line dearest =
                visits.stream().max(Comparator.comparingLong(Line::cents)).orElseThrow();
        for (Line line : visits) {
            if (!line.code().equals(dearest.code())) {
                boolean named = line.billed().renderingProvider() != null;
                boolean hospital = Visits.isHospitalDay(line) || Visits.isHospitalDay(dearest);
                notes.beside(
                        named && hospital ? Grade.LIKELY : Grade.ASK,
                        line,
                        List.of(dearest),
                        Map.of("other", dearest.billed().label()));
            }
        }
    }
}
