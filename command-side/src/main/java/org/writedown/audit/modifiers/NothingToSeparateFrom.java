package org.writedown.audit.modifiers;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Modifier 25 on a day on which nothing else was done. */
public final class NothingToSeparateFrom implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.nothing-to-separate-from",
                    1,
                    "A visit of one day with modifier 25, and no other service that day on any bill of the case; goods are no service.")
            .about(Concern.MODIFIER, Axis.DOCUMENTATION, Axis.VALIDITY)
            .from("CPT modifier 25")
            .asking(
                    "{line}{on} says that the visit was separate from another service, and none is billed that day. From which?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (Line line : day.lines()) {
                if (line.has("25") && isVisitOfOneDay(line) && isAlone(bill, line)) {
                    notes.line(Grade.ASK, line, 0, Map.of());
                }
            }
        }
    }

    /** One that is dated over several days does not say on which of them it was. */
    private static boolean isVisitOfOneDay(Line line) {
        return Visits.is(line) && line.cents() > 0 && line.days() == 1;
    }

    /** Work without a date may have been done that day. */
    private static boolean isAlone(ExaminedBill bill, Line visit) {
        return bill.lines().stream().filter(line -> line.date() == null).allMatch(NothingToSeparateFrom::isGoods)
                && bill.between(visit).allMatch(line -> line == visit || isGoods(line))
                && !treatedAfterMidnight(bill, visit)
                && bill.others().stream()
                        .allMatch(other -> other.between(visit).findAny().isEmpty());
    }

    /** An emergency visit is dated on arrival, and what is done after midnight on its own day. */
    private static boolean treatedAfterMidnight(ExaminedBill bill, Line visit) {
        LocalDate arrived = visit.date();
        Day next = arrived == null || !Visits.isEmergency(visit) ? null : bill.on(arrived.plusDays(1));
        return next != null
                && next.lines().stream().noneMatch(Visits::isEmergency)
                && next.lines().stream().anyMatch(line -> !isGoods(line));
    }

    /** Equipment and supplies are handed out; no work is done that a visit would have to be told from. */
    private static boolean isGoods(Line line) {
        return line.code().matches("[EKL]\\d{4}|A[4-9]\\d{3}");
    }
}
